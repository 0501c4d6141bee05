/// The targets that `Package.swift` declares, with the names they depend on.
struct Manifest {
  struct Target: Equatable {
    let name: String
    let dependencies: Set<String>
  }

  let targets: [Target]

  /// Reads the text of a manifest: targets as `.target(name: …, dependencies: […])`, products either in
  /// place or through a constant.
  init(_ text: String) {
    var products: [String: String] = [:]
    for match in text.matches(of: /let (\w+) = Target\.Dependency\.product\(name: "([^"]+)"/) {
      products[String(match.1)] = String(match.2)
    }
    targets = text.matches(of: /\.(?:target|executableTarget)\(/).map { match in
      let call = Manifest.call(text[match.range.upperBound...])
      let name = call.firstMatch(of: /name: "([^"]+)"/)?.1 ?? ""
      let list = call.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
      let words = list.matches(of: /"([^"]+)"|(\w+)/).map { word in
        word.1.map(String.init) ?? products[String(word.2!)] ?? String(word.2!)
      }
      return Target(name: String(name), dependencies: Set(words))
    }
  }

  /// What stands before the parenthesis that closes the call.
  private static func call(_ text: Substring) -> Substring {
    var depth = 1
    let end = text.firstIndex { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)]
  }

  /// Each arrow that the house doesn't have, as words.
  var violations: [String] {
    targets.flatMap { target -> [String] in
      guard let room = Room.byName[target.name] else {
        return ["\(target.name) is no room of the house"]
      }
      return target.dependencies.subtracting(room.mayImport).sorted()
        .map { "\(target.name) may not depend on \($0)" }
    }
  }
}
