//! Rust source without its comments and literals, so that a rule sees code only.
//! Serves the rules that must tell code from text.
//! Never changes a position: what is hidden becomes spaces, line ends stay.

/// Replaces every comment and every character of a literal by a space.
pub(crate) fn code_only(text: &str) -> String {
    let mut rest = text;
    let mut code = String::with_capacity(text.len());
    let mut after_word = false;
    while let Some(first) = rest.chars().next() {
        let hidden = if after_word {
            hidden_after_word(rest)
        } else {
            hidden_length(rest)
        };
        let (piece, next) = rest.split_at(if hidden > 0 { hidden } else { first.len_utf8() });
        if hidden > 0 {
            code.extend(
                piece
                    .chars()
                    .map(|character| if character == '\n' { '\n' } else { ' ' }),
            );
            after_word = false;
        } else {
            code.push(first);
            after_word = first.is_alphanumeric() || first == '_';
        }
        rest = next;
    }
    code
}

/// True when `word` stands in the line with no letter, digit or underscore beside it.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    word_positions(line, word).next().is_some()
}

/// The byte positions of a word in a line.
pub(crate) fn word_positions<'a>(line: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let inside = |character: char| character.is_alphanumeric() || character == '_';
    line.match_indices(word)
        .map(|(position, _)| position)
        .filter(move |position| {
            let before = line[..*position].chars().next_back();
            let after = line[position + word.len()..].chars().next();
            !before.is_some_and(inside) && !after.is_some_and(inside)
        })
}

/// Inside a word an `r` or a `b` opens no literal; what else may be hidden is the same.
fn hidden_after_word(rest: &str) -> usize {
    if rest.starts_with(['r', 'b', 'c']) {
        0
    } else {
        hidden_length(rest)
    }
}

/// How many bytes at the start are a comment or a literal; 0 for code.
fn hidden_length(rest: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    let unprefixed = rest.trim_start_matches(['b', 'c']);
    let prefix = rest.len() - unprefixed.len();
    if prefix > 1 {
        return 0;
    }
    if let Some(raw) = unprefixed.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let body = &raw[hashes + 1..];
            let length = body.find(&end).map_or(body.len(), |position| position + end.len());
            return prefix + 1 + hashes + 1 + length;
        }
        return 0;
    }
    let literal = if unprefixed.starts_with('"') {
        string(unprefixed)
    } else {
        character(unprefixed)
    };
    if literal > 0 { prefix + literal } else { 0 }
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0usize;
    let mut position = 0;
    while position < rest.len() {
        let here = &rest.as_bytes()[position..];
        if here.starts_with(b"/*") {
            depth += 1;
            position += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            position += 2;
            if depth == 0 {
                return position;
            }
        } else {
            position += 1;
        }
    }
    rest.len()
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    for (position, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return position + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A character literal; 0 for a lifetime, which has no closing quote.
fn character(rest: &str) -> usize {
    let Some(body) = rest.strip_prefix('\'') else { return 0 };
    if let Some(escape) = body.strip_prefix('\\') {
        // The escaped character may itself be a quote.
        let skipped = escape.chars().next().map_or(0, char::len_utf8);
        return escape[skipped..]
            .find('\'')
            .map_or(0, |position| 2 + skipped + position + 1);
    }
    let width = body.chars().next().map_or(0, char::len_utf8);
    if width > 0 && body[width..].starts_with('\'') {
        1 + width + 1
    } else {
        0
    }
}

/// Each case is one way in which text could be taken for code, or the other way round.
#[test]
fn comments_and_literals_are_hidden_and_code_is_not() {
    let cases = [
        ("a // b\nc", "a     \nc"),
        ("a /* b /* c */ d */ e", "a                   e"),
        (r#"f("x\"y") g"#, "f(      ) g"),
        (r##"r#"a"b"# c"##, "         c"),
        ("'\\'' 'x' b'{' c", "              c"),
        ("&'a str<'b> x", "&'a str<'b> x"),
        ("bar\"s\" number'x", "bar    number'x"),
        ("b\"s\" br\"t\" u", "           u"),
        ("\"a\nb\" c", "  \n   c"),
    ];
    for (text, code) in cases {
        assert_eq!(code_only(text), code, "{text}");
    }
}

#[test]
fn a_word_is_not_found_inside_another() {
    assert!(has_word("let x = loop {", "loop"));
    assert!(!has_word("loop_count, looped, unloop", "loop"));
}
