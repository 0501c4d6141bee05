import Commands
import Ledger
import Testing
import Workflows

struct AfterwardsTests {
  @Test func `of what fails after a change was saved nobody is told that nothing was`() {
    let fault = Fault(
      code: "disk-full", message: "the disk is full", hint: "nothing of this command was saved",
      cause: "No space left on device", exit: .readingOrWritingFailed)
    let after = fault.afterSaving("the next command does it")
    #expect(after.code == fault.code && after.exit == fault.exit && after.cause == fault.cause)
    #expect(
      after.message.text(in: .euro) == "the disk is full, after what was asked had been saved")
    #expect(after.hint?.text(in: .euro) == "the next command does it")
  }
}
