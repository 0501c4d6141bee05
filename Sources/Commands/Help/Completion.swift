import ArgumentParser

/// `caisse completion`: what a shell needs to complete commands, options and codes.
struct Completion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print what your shell needs to complete commands, options and codes.",
    discussion: """
      Codes of funds, accounts and campaigns are read from the books of --books or
      CAISSE_BOOKS.

      Examples:
        caisse completion bash > ~/.local/share/bash-completion/completions/caisse
        caisse completion zsh > "${fpath[1]}/_caisse"
        caisse completion fish > ~/.config/fish/completions/caisse.fish
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: ShellName

  func run() throws {
    let console = try Console(Caisse.plainOutput)
    try console.answer { output in
      try output.write(Caisse.completionScript(for: shell.shell) + "\n")
    }
  }
}

/// The shells that can be helped.
enum ShellName: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish

  var shell: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}
