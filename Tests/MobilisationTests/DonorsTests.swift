import Mobilisation
import Testing

@Suite struct DonorsTests {
  /// Name, mail address and file of every named donation.
  private func donations() throws -> [(name: String, email: String, file: String)] {
    let helloAsso = try Checkout.table("helloasso_paiements.csv").rows.map {
      ($0["Prénom payeur"]! + " " + $0["Nom payeur"]!, $0["Email payeur"]!, "helloasso")
    }
    return try ["processeur.csv", "virements.csv", "cheques.csv"].reduce(into: helloAsso) {
      donations, file in
      donations += try Checkout.table(file).rows.map { ($0["donor"]!, $0["email"]!, file) }
    }
    .filter { $0.0 != "" }
  }

  @Test func `many give once, many several times, and some through several channels`() throws {
    var counts: [String: Int] = [:]
    var files: [String: Set<String>] = [:]
    for donation in try donations() {
      counts[donation.name, default: 0] += 1
      files[donation.name, default: []].insert(donation.file)
    }
    #expect(counts.count > 2000)
    #expect(counts.values.count { $0 == 1 } > 1000)
    #expect(counts.values.count { $0 > 1 } > 400)
    #expect(files.values.count { $0.count > 1 } > 100)
  }

  @Test func `a mail address is of one donor, at a domain kept for examples`() throws {
    var names: [String: String] = [:]
    for donation in try donations() where donation.email != "" {
      #expect(
        names.updateValue(donation.name, forKey: donation.email) ?? donation.name == donation.name)
      let parts = donation.email.split(separator: "@")
      #expect(["example.org", "example.net", "example.com"].contains(parts[1]))
      #expect(parts[0].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
    #expect(Set(names.values).count == names.count)
  }

  @Test func `most donations are small and a few are of 1,000 euros and more`() throws {
    let amounts = try Checkout.table("helloasso_paiements.csv").cents("Montant total").sorted()
    #expect((10_00...20_00).contains(amounts[amounts.count / 2]))
    #expect((1...5).contains(amounts.count { $0 >= 1000_00 }))
    #expect((20...200).contains(amounts.count { $0 >= 100_00 }))
  }
}
