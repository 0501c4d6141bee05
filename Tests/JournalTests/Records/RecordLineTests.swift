import Journal
import Testing

@Suite struct RecordLineTests {
  @Test func `a record is one line with sorted keys`() throws {
    let fact = SampleFact(
      note: "a \"b\"\n", shares: [.init(fund: "aid", of: ID(high: 0, low: 1))], tags: ["x", "y"])
    let text = String(decoding: try fact.line(), as: UTF8.self)
    #expect(
      text == #"{"at":"2026-02-10T17:20:00Z","body":{"amount":5000,"commitment":""#
        + #"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a","#
        + #""donation":"d:003H000000000000","is_anonymous":false,"note":"a \"b\"\n","#
        + #""received_on":"2026-02-10","shares":[{"fund":"aid","of":"d:0000000000000001"}],"#
        + #""tags":["x","y"]},"by":"m:1","change":12,"last":true,"#
        + #""nonce":"000102030405060708090a0b0c0d0e0f","seq":14,"type":"sample.recorded","v":1}"#)
  }

  @Test func `a record that was written is accepted as the fact it was`() throws {
    let facts = [
      SampleFact(), SampleFact(amount: -1, commitment: nil, note: "é", tags: [""]),
      SampleFact(
        note: "a \"b\"\n", shares: [.init(fund: "aid", of: ID(high: 0, low: 1))], tags: ["x", "y"]),
    ]
    var scratch = CanonicalWriter()
    for fact in facts {
      try fact.line().withUnsafeBytes { bytes in
        let line = try RecordLine(bytes)
        #expect(line.envelope == SampleFact.envelope)
        #expect(line.type == SampleFact.type)
        #expect(try line.accept(SampleFact.self, scratch: &scratch) == fact)
      }
    }
  }
}
