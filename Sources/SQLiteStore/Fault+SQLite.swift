import GRDB
import GRDBSQLite
import Glibc
package import Workflows

/// Runs what may fail inside SQLite and puts the failure in words.
func inWords<Result>(_ files: Files? = nil, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let failure as SQLiteFailure {
    throw Fault.sqlite(failure.code, failure.extendedCode, failure.words, files)
  } catch let error as DatabaseError {
    throw Fault.sqlite(
      error.resultCode.rawValue, error.extendedResultCode.rawValue, error.message ?? "", files)
  } catch is MissingPeopleFile {
    throw Fault.peopleFileMissing(files?.people)
  } catch let row as UnreadableRow {
    throw Fault(
      code: "books-damaged", message: "a row of the books can't be read (column \(row.column))",
      hint: "run caisse audit verify, which names the first difference",
      exit: .readingOrWritingFailed)
  }
}

extension Fault {
  static func sqlite(_ code: Int32, _ extended: Int32, _ words: String, _ files: Files?) -> Fault {
    switch code {
    case SQLITE_BUSY, SQLITE_LOCKED:
      let holder = files.map { Holder(path: $0.holder).words } ?? Holder.unknown
      return Fault(
        code: "books-busy", message: "the books are held by \(holder)",
        hint: "nothing was written; try again when it is done", exit: .booksBusy)
    case SQLITE_FULL:
      return Fault(
        code: "disk-full", message: "the disk is full",
        hint: "nothing of this command was saved; make room and try again",
        exit: .readingOrWritingFailed)
    case SQLITE_NOTADB, SQLITE_CORRUPT:
      return Fault(
        code: "books-damaged", message: "the books can't be read as they are: \(words)",
        hint: "run caisse audit verify, and go back to a copy", exit: .readingOrWritingFailed)
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN:
      return Fault(
        code: "books-not-writable", message: "the books can't be opened for writing: \(words)",
        hint: "check who owns the files and their folder", exit: .readingOrWritingFailed)
    default:
      return Fault(
        code: "books-failed", message: "reading or writing the books failed: \(words)",
        hint: "nothing of this command was saved; run caisse audit verify before going on",
        exit: .readingOrWritingFailed)
    }
  }

  static func booksNotFound(_ path: String) -> Fault {
    Fault(
      code: "books-not-found", message: "there are no books at \(path)",
      hint: "name them with --books, or make them with caisse init", exit: .inputNotFound)
  }

  static func cannotRead(_ path: String, errno number: Int32) -> Fault {
    .system(number, code: "cannot-read", message: "can't read \(path)", exit: .inputNotFound)
  }

  static func cannotCreate(_ path: String, errno number: Int32) -> Fault {
    .system(
      number, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
  }

  package static func outputExists(_ path: String) -> Fault {
    Fault(
      code: "output-exists", message: "\(path) exists already",
      hint: "books are never overwritten: choose another path, or move that file away",
      exit: .outputNotCreated)
  }

  static func onNetwork(_ path: String, _ name: String) -> Fault {
    Fault(
      code: "books-on-network", message: "\(path) lies on a file system of the network (\(name))",
      hint:
        "keep the books on a disk of this machine: elsewhere two writers may not see each other",
      exit: .readingOrWritingFailed)
  }

  /// An `init` that was interrupted.
  package static func emptyBooks(_ path: String) -> Fault {
    Fault(
      code: "books-empty", message: "the books at \(path) hold no record",
      hint: "an init was interrupted: remove the files and run it again", exit: .inputRejected)
  }

  static func damagedByInterruption(_ difference: Difference) -> Fault {
    Fault(
      code: "books-damaged",
      message: "a change was interrupted, and left damage: \(difference.reason)",
      hint: "run caisse audit verify, and go back to a copy", exit: .readingOrWritingFailed)
  }

  static func notCaisseBooks(_ path: String) -> Fault {
    Fault(
      code: "not-caisse-books", message: "\(path) was not made by caisse",
      hint: "name the books themselves, such as fund.caisse", exit: .inputRejected)
  }

  static func newerBooks(_ path: String) -> Fault {
    Fault(
      code: "books-newer", message: "\(path) was made by a newer caisse than this one",
      hint: "install that version or a later one; this one would misread it", exit: .inputRejected)
  }

  static func damagedBooks(_ path: String) -> Fault {
    Fault(
      code: "books-damaged", message: "the last record of \(path) is not the one its hash names",
      hint: "run caisse audit verify, and go back to a copy", exit: .readingOrWritingFailed)
  }

  static func damagedRecord(_ seq: Int64, _ reason: Message) -> Fault {
    Fault(
      code: "books-damaged", message: "record \(seq) can't be read back: \(reason)",
      hint: "run caisse audit verify, and go back to a copy", exit: .readingOrWritingFailed)
  }

  static var projectionsOfOtherVersion: Fault {
    Fault(
      code: "projections-of-other-version",
      message: "another version of caisse made the tables of these books",
      hint: """
        open them once with this version, which makes them anew from the journal (caisse status), or \
        verify with --level tree
        """,
      exit: .refused)
  }

  static func peopleOfOtherBooks(_ path: String) -> Fault {
    Fault(
      code: "people-of-other-books",
      message: "the people file \(path) doesn't belong to these books as they are",
      hint: "put the two files of one organisation, and of one copy, side by side",
      exit: .inputRejected)
  }

  static func peopleFileMissing(_ path: String?) -> Fault {
    Fault(
      code: "people-missing", message: "the people file \(path ?? "") is missing",
      hint: "reading and verifying work without it; to write, put it back beside the books",
      exit: .inputNotFound)
  }
}
