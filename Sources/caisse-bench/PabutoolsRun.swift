/// Equal shares of votes by pabutools, in a process of its own.
struct PabutoolsRun {
  let reading: Double
  let choosing: Double
  let chosen: [String]
  let process: Spawned

  init(of file: String, python: String, scratch: String) throws {
    process = try Spawned.run([python, "-c", Self.program, file], scratch: scratch)
    let last = process.output.split(separator: "\n").last ?? ""
    let words = last.split(separator: " ").map(String.init)
    guard words.count >= 2, let reading = Double(words[0]), let choosing = Double(words[1]) else {
      throw VoteBench.Unreadable(description: "\(python) can't run pabutools: \(process.output)")
    }
    self.reading = reading
    self.choosing = choosing
    chosen = Array(words.dropFirst(2))
  }

  /// Prints one line: seconds to read, seconds to choose, then the projects in the order bought.
  private static let program = """
    from sys import argv
    from time import perf_counter
    from pabutools.election import parse_pabulib, Cost_Sat, Additive_Cardinal_Sat, Additive_Borda_Sat
    from pabutools.rules import method_of_equal_shares
    from pabutools.tiebreaking import lexico_tie_breaking
    start = perf_counter()
    instance, profile = parse_pabulib(argv[1])
    middle = perf_counter()
    satisfaction = {"ordinal": Additive_Borda_Sat, "cumulative": Additive_Cardinal_Sat,
                    "scoring": Additive_Cardinal_Sat}.get(instance.meta["vote_type"], Cost_Sat)
    chosen = method_of_equal_shares(instance, profile, sat_class=satisfaction,
                                    tie_breaking=lexico_tie_breaking)
    end = perf_counter()
    print(middle - start, end - middle, *[project.name for project in chosen])
    """
}
