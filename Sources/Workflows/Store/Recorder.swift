package import Council
package import Journal
package import Keeping
package import Ledger

/// Appends facts as records and projects them at once, so that what follows in the same change sees
/// them; a million stream through. Each fact waits for the next one, or for the end of the change,
/// before it is written: the last record says that it is the last.
package struct Recorder<Tables: BooksTables> {
  package let tables: Tables
  package let actor: MemberCode
  /// The instant of every record of this change: never before the last record's.
  package let at: Instant
  /// The supporting document of this change, which its facts name.
  package internal(set) var document: ID<Document>?
  private let once: Once?
  private let clock: any Clock
  private var random: any RandomSource
  private let change: Int64
  private var projection: Projection<Tables>
  private var edge: TreeEdge
  private var line = CanonicalWriter(capacity: 65_536)
  private var waiting: (seq: Int64, fact: any Projecting)?
  /// The place the next fact will have.
  package private(set) var nextSeq: Int64
  /// Openings made for the next record, and for the one that waits.
  var openings = 0
  private var openingsOfWaiting = 0
  private var lastID: (high: UInt16, low: UInt64)?
  private var lastPerson: Int64?
  var peopleAhead = PeopleAhead()

  init(
    tables: Tables, actor: MemberCode, once: Once?, clock: any Clock, random: any RandomSource
  ) throws {
    self.tables = tables
    self.actor = actor
    self.once = once
    self.clock = clock
    self.random = random
    edge = try tables.treeEdge()
    change = edge.size
    nextSeq = edge.size
    at = max(clock.now(), try tables.lastInstant() ?? Instant.first)
    projection = Projection(
      tables: tables, place: Place(seq: change, change: change, at: at, by: actor.description))
  }

  /// The day of this change in the books' time zone, whatever day its facts bear.
  package func today() throws -> Day {
    guard let books = try tables.first(BooksRow.self, where: []) else {
      throw MissingRow(table: BooksRow.table)
    }
    return clock.day(of: at, in: books.timeZone)
  }

  /// Records one fact and gives its place.
  @discardableResult
  package mutating func record(_ fact: some Projecting) throws -> Int64 {
    let seq = nextSeq
    try write(isLast: false)
    projection.place = Place(seq: seq, change: change, at: at, by: actor.description)
    try fact.project(into: &projection)
    waiting = (seq, fact)
    nextSeq = seq + 1
    (openingsOfWaiting, openings) = (openings, 0)
    return seq
  }

  /// SHA-256 over the leaf hashes of the parts recorded since the last large fact, for its head, which
  /// must be the next fact recorded.
  package mutating func hashOfParts() throws -> Hash {
    try write(isLast: false)
    return projection.parts.hash
  }

  /// The leaf hash of a record, be it the one recorded last: then another fact must follow it.
  package mutating func leaf(ofRecord seq: Int64) throws -> Hash {
    if waiting?.seq == seq { try write(isLast: false) }
    return try tables.leaf(ofRecord: seq)
  }

  /// Makes what has been cleared so far in this change free, so that a decision can count on it.
  package mutating func settle() throws {
    try projection.settle()
  }

  package mutating func account(_ role: AccountRole) throws -> AccountCode {
    try projection.account(role)
  }

  /// Writes what was left waiting. Nil when nothing was recorded.
  mutating func finish() throws -> Int64? {
    try projection.settle()
    precondition(projection.parts.count == 0, "parts are followed by the head that names them")
    guard waiting != nil else { return nil }
    try projection.writeToClear()
    while let moves = projection.moved.take() { try MoneyServed.serve(moves, &self) }
    try projection.endChange()
    try write(isLast: true)
    try tables.keep(edge: edge)
    if let once { try tables.insert(OnceRow(key: once.key, input: once.input, change: change)) }
    return change
  }

  private mutating func write(isLast: Bool) throws {
    guard let (seq, fact) = waiting else { return }
    let isFirst = seq == change
    let envelope = Envelope(
      at: at, by: actor.description, change: change, input: isFirst ? once?.input : nil,
      last: isLast, nonce: random.nonce(), once: isFirst ? once?.key : nil, seq: seq)
    try envelope.encode(fact, into: &line)
    assert(
      line.commitments == openingsOfWaiting,
      "\(type(of: fact).type) writes each of its commitments with commitment(…), and nothing else")
    try line.withUnsafeBytes { bytes in
      let leaf = Hash.leaf(bytes)
      try tables.append(seq: seq, line: bytes, leaf: leaf)
      edge.append(leaf)
      if type(of: fact).isPart { projection.parts.add(leaf) }
    }
    waiting = nil
  }
}

extension Recorder {
  /// A new id: 80 random bits for the first of a change, then counted on, so that an index on the ids
  /// of one import is only appended to.
  package mutating func makeID<Thing>(_ thing: Thing.Type = Thing.self) -> ID<Thing> {
    let id: ID<Thing> = lastID.map { ID(high: $0.high, low: $0.low).next() } ?? random.id()
    lastID = (id.high, id.low)
    return id
  }

  /// A number for a new person: random, then counted on in the same change.
  mutating func makePersonNumber() -> Int64 {
    var number = lastPerson.map { $0 &+ 1 } ?? 0
    while number <= 0 {
      let random: Nonce = random.nonce()
      number = random.bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) } & Int64.max
    }
    lastPerson = number
    return number
  }

  package mutating func randomHex(bytes count: Int) -> String {
    precondition(count == 16, "a nonce has sixteen bytes")
    return random.nonce().hex
  }

  /// Puts things in an order that says nothing of the one they came in.
  package mutating func shuffle<Thing>(_ things: inout [Thing]) {
    var numbers = RandomNumbers(source: random)
    things.shuffle(using: &numbers)
    random = numbers.source
  }

  mutating func makeSalt() -> Salt { random.salt() }
}

/// The surroundings' chance, as the standard library asks for it.
private struct RandomNumbers: RandomNumberGenerator {
  var source: any RandomSource

  mutating func next() -> UInt64 {
    let nonce: Nonce = source.nonce()
    return nonce.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
