//! Lint of every `#[hdl_gen]` kernel: intermediate values have their own signals of exact width.
//! Guards what the generator does not: it translates syntax, and Verilog computes in the width of the context, Rust in `N`.
//! Never looks at leaves with their own Verilog: those are co-simulated only.
//!
//! Sums, differences, `&`, `|`, `^`, `!` and left shifts are the same modulo `2^N` whatever the width, so they may be nested
//! and assigned. What looks at high bits (casts, right shifts, comparisons, slices, reductions, shift amounts) is the same
//! only for a value of exact width: for a signal, not for the result of an expression.

use std::path::Path;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{BinOp, Expr, ExprMethodCall};

/// Every kernel of the circuits obeys, and there are kernels.
#[test]
fn kernels_keep_exact_widths() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut lint = Lint::default();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source");
                lint.file(&path.display().to_string(), &text);
            }
        }
    }
    assert!(lint.kernels > 5, "only {} kernels found", lint.kernels);
    assert!(lint.findings.is_empty(), "\n{}\n", lint.findings.join("\n"));
}

/// The five expressions for which the Rust circuit and its Verilog gave different values, and others of the same kinds.
#[test]
fn expressions_that_differ_in_verilog_are_found() {
    for expression in [
        "bit_cast::<64, 32>(self.a.val() + self.b.val())",
        "(self.c.val() + 1) >> 1",
        "bit_cast::<64, 32>(self.a.val() << 4)",
        "(self.c.val() + 1) == 0",
        "bit_cast::<64, 32>(!self.a.val())",
        "self.a.val() + ((self.c.val() - 1) >> 1)",
        "self.a.val() << (self.c.val() + 1)",
        "self.a.val() >> (self.c.val() + 1)",
        "(self.a.val() + self.b.val()).get_bits::<4>(3)",
        "(self.a.val() + 1).get_bit(3)",
        "self.a.val().get_bit(self.b.val() + 1)",
        "(self.a.val() + 1).any()",
        "(!self.a.val()).xor()",
        "self.a.val() < self.b.val() - 1",
        "self.a.val() * self.b.val()",
        "(self.a.val() + 1).into()",
    ] {
        assert_eq!(
            findings_of(expression).len(),
            1,
            "{expression}: {:?}",
            findings_of(expression)
        );
    }
}

/// What is the same in both: rotations, sums and logic of signals, casts, slices and comparisons of signals.
#[test]
fn exact_expressions_pass() {
    for expression in [
        "(self.x.q.val() >> 7) | (self.x.q.val() << 25)",
        "self.a.val() + self.b.val() + self.k[3].val()",
        "!self.a.val() & (self.b.val() | 1)",
        "(self.left.q.val() != 0) & !self.ready.val()",
        "bit_cast::<32, 8>(self.c.val()) << 8",
        "self.a.val().get_bits::<4>(3) + 1",
        "(self.a.val() & self.mask[1].val()).xor()",
        "self.state.q.val() == State::Idle",
        "0.into()",
        "!(self.a.val().any() | self.b.val())",
    ] {
        assert_eq!(findings_of(expression), [] as [String; 0], "{expression}");
    }
    // Conditions and choices are held to the same, and functions without the attribute are not kernels.
    let kernel = |body: &str| format!("impl Logic for X {{ #[hdl_gen] fn update(&mut self) {{ {body} }} }}");
    let count = |text: &str| {
        let mut lint = Lint::default();
        lint.file("text", text);
        lint.findings.len()
    };
    assert_eq!(
        count(&kernel("if (self.a.val() + 1) == 2 { self.b.next = 1.into(); }")),
        1
    );
    assert_eq!(
        count(&kernel(
            "match self.a.val() + 1 { _ => { self.b.next = self.a.val() >> 1; } }"
        )),
        1
    );
    assert_eq!(
        count(&kernel("for i in 0..4 { self.b[i].next = bits((self.a.val() + 1)); }")),
        1
    );
    assert_eq!(count(&kernel("let x = self.a.val();")), 1);
    // In a macro, where names are variables and statements repeat.
    let in_macro = |value: &str| {
        let body = kernel(&format!("self.b.next = {value}; $(self.$aux.next = self.a.val();)*"));
        format!("macro_rules! block {{ ($name:ident, [$($aux:ident),*]) => {{ {body} }}; }}")
            .replace("for X", "for $name")
    };
    assert_eq!(count(&in_macro("(self.a.val() + 1) >> 1")), 1);
    assert_eq!(count(&in_macro("self.a.val() >> 1")), 0);
    assert_eq!(
        count("impl Logic for X { fn update(&mut self) { let x = (1 + 2) >> 1; } }"),
        0
    );
}

fn findings_of(expression: &str) -> Vec<String> {
    let mut lint = Lint::default();
    let text = format!("impl Logic for X {{ #[hdl_gen] fn update(&mut self) {{ self.y.next = {expression}; }} }}");
    lint.file("text", &text);
    assert_eq!(lint.kernels, 1);
    lint.findings
}

#[derive(Default)]
struct Lint {
    path: String,
    kernels: usize,
    findings: Vec<String>,
}

impl Lint {
    fn file(&mut self, path: &str, text: &str) {
        self.path = path.to_owned();
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        self.visit_file(&file);
    }

    fn report(&mut self, place: &impl Spanned, what: &str) {
        let line = place.span().start().line;
        self.findings.push(format!("{}:{line}: {what}", self.path));
    }

    fn block(&mut self, block: &syn::Block) {
        for statement in &block.stmts {
            match statement {
                syn::Stmt::Expr(expression, _) => self.statement(expression),
                syn::Stmt::Macro(_) => {}
                _ => self.report(statement, "a kernel declares nothing"),
            }
        }
    }

    fn statement(&mut self, statement: &Expr) {
        match statement {
            Expr::Assign(assignment) => self.value(&assignment.right),
            Expr::If(choice) => {
                self.value(&choice.cond);
                self.block(&choice.then_branch);
                if let Some((_, otherwise)) = &choice.else_branch {
                    self.statement(otherwise);
                }
            }
            Expr::Match(choice) => {
                self.exact(&choice.expr, "choice by");
                choice.arms.iter().for_each(|arm| self.statement(&arm.body));
            }
            Expr::ForLoop(rounds) => self.block(&rounds.body),
            Expr::Block(block) => self.block(&block.block),
            Expr::Macro(_) => {}
            // `Type::join(..)` and `Type::link(..)` connect ports and compute nothing.
            Expr::Call(_) => {}
            _ => self.report(statement, "not a statement of a kernel"),
        }
    }

    /// An expression whose value counts modulo `2^N`.
    fn value(&mut self, expression: &Expr) {
        match expression {
            Expr::Paren(inner) => self.value(&inner.expr),
            Expr::Unary(unary) => self.value(&unary.expr),
            Expr::Binary(binary) => match binary.op {
                BinOp::Add(_)
                | BinOp::Sub(_)
                | BinOp::BitAnd(_)
                | BinOp::BitOr(_)
                | BinOp::BitXor(_)
                | BinOp::And(_)
                | BinOp::Or(_) => {
                    self.value(&binary.left);
                    self.value(&binary.right);
                }
                BinOp::Shl(_) => {
                    self.value(&binary.left);
                    self.exact(&binary.right, "left shift by");
                }
                BinOp::Shr(_) => {
                    self.exact(&binary.left, "right shift of");
                    self.exact(&binary.right, "right shift by");
                }
                BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                    self.exact(&binary.left, "comparison of");
                    self.exact(&binary.right, "comparison of");
                }
                _ => self.report(expression, "an operator that belongs into a leaf"),
            },
            Expr::Call(call) => call.args.iter().for_each(|argument| self.exact(argument, "cast of")),
            Expr::MethodCall(call) => self.method(call),
            Expr::Field(field) => self.exact(&field.base, "member of"),
            Expr::Lit(_) | Expr::Path(_) => {}
            _ => self.report(expression, "not an expression of a kernel"),
        }
    }

    fn method(&mut self, call: &ExprMethodCall) {
        let name = call.method.to_string();
        match name.as_str() {
            "val" => {}
            "any" | "all" | "xor" => {
                if !is_bitwise(&call.receiver) {
                    self.exact(&call.receiver, "reduction of");
                }
            }
            "get_bit" | "get_bits" | "replace_bit" => {
                if !is_signal(&call.receiver) {
                    self.report(call, "slice of the result of an expression");
                }
                call.args.iter().for_each(|argument| self.exact(argument, "slice at"));
            }
            "into" | "index" | "to_bits" | "to_signed_bits" => self.exact(&call.receiver, "cast of"),
            _ => self.report(call, &format!("unknown method {name}")),
        }
    }

    /// An expression that must have its exact width by itself.
    fn exact(&mut self, expression: &Expr, what: &str) {
        if is_exact(expression) {
            self.value(expression);
        } else {
            self.report(
                expression,
                &format!("{what} the result of an expression: assign it to a signal first"),
            );
        }
    }
}

/// What a pattern of `macro_rules!` writes, with names in place of its variables and each repetition once.
fn expanded(tokens: TokenStream) -> TokenStream {
    let mut written = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    let is = |token: &TokenTree, sign: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign);
    while let Some(token) = tokens.next() {
        match token {
            token if is(&token, '$') => {
                if let Some(TokenTree::Group(group)) = tokens.next_if(|next| matches!(next, TokenTree::Group(_))) {
                    written.extend(expanded(group.stream()));
                    tokens.next_if(|next| is(next, '*'));
                }
            }
            TokenTree::Group(group) => {
                written.push(Group::new(group.delimiter(), expanded(group.stream())).into());
            }
            token => written.push(token),
        }
    }
    written.into_iter().collect()
}

impl<'a> Visit<'a> for Lint {
    /// Kernels inside of `macro_rules!` are held to the same.
    fn visit_item_macro(&mut self, defined: &'a syn::ItemMacro) {
        if !defined.mac.path.is_ident("macro_rules") {
            return;
        }
        for token in defined.mac.tokens.clone() {
            let TokenTree::Group(body) = token else { continue };
            let is_body = body.delimiter() == Delimiter::Brace;
            if let Ok(file) = syn::parse2::<syn::File>(expanded(body.stream()))
                && is_body
            {
                for item in &file.items {
                    let syn::Item::Impl(item) = item else { continue };
                    for item in &item.items {
                        if let syn::ImplItem::Fn(function) = item {
                            self.kernel(function);
                        }
                    }
                }
            }
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'a syn::ImplItemFn) {
        self.kernel(function);
    }
}

impl Lint {
    fn kernel(&mut self, function: &syn::ImplItemFn) {
        let is_kernel = |attribute: &syn::Attribute| {
            attribute
                .path()
                .segments
                .last()
                .is_some_and(|last| last.ident == "hdl_gen")
        };
        if function.attrs.iter().any(is_kernel) {
            self.kernels += 1;
            self.block(&function.block);
        }
    }
}

/// `path.val()`.
fn is_signal(expression: &Expr) -> bool {
    matches!(expression, Expr::MethodCall(call) if call.method == "val")
}

/// A signal, a literal, a constant, or what has an exact width for another reason: a cast, a slice, a reduction, a comparison.
fn is_exact(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_exact(&inner.expr),
        Expr::Lit(_) | Expr::Path(_) | Expr::MethodCall(_) | Expr::Call(_) | Expr::Field(_) => true,
        Expr::Binary(binary) => matches!(
            binary.op,
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_)
        ),
        _ => false,
    }
}

/// Signals joined by `&`, `|` and `^` alone: no bit beyond their width can be set.
fn is_bitwise(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_bitwise(&inner.expr),
        Expr::Binary(binary) => {
            matches!(binary.op, BinOp::BitAnd(_) | BinOp::BitOr(_) | BinOp::BitXor(_))
                && is_bitwise(&binary.left)
                && is_bitwise(&binary.right)
        }
        _ => is_signal(expression) || matches!(expression, Expr::Lit(_)),
    }
}
