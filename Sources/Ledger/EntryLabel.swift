/// What an entry is about. Labels are codes, so that no words of a person enter the journal.
package enum EntryLabel: String, Sendable, CaseIterable {
  case opening, manual, reversal, expense
  case expensePaid = "expense-paid"
  case donation, clearing, fee, refund
  case disputeOpened = "dispute-opened"
  case disputeWon = "dispute-won"
  case disputeLost = "dispute-lost"
  case platformDebit = "platform-debit"
  case correction, move, voided
  case cashCounted = "cash-counted"
  case cashDeposited = "cash-deposited"
  case countingDifference = "counting-difference"
  case chequesDeposited = "cheques-deposited"
  case chequeUnpaid = "cheque-unpaid"
  case identified
  case reserve
  case reserveUsed = "reserve-used"
  case cost
  case transfer
  case fundTransfer = "fund-transfer"
  case awardReserved = "award-reserved"
  case awardNotified = "award-notified"
  case awardReleased = "award-released"
  case payoutConfirmed = "payout-confirmed"
  case payoutBounced = "payout-bounced"
  case payoutUnconfirmed = "payout-unconfirmed"
  case returned
  case returnVoided = "return-voided"
  case importUndone = "import-undone"
  case hostingCosts = "hosting-costs"
  case hostingFee = "hosting-fee"
  case hostingDevolved = "hosting-devolved"
  case shortfallCovered = "shortfall-covered"
  case coverReturned = "cover-returned"
  case advanced
  case advanceSettled = "advance-settled"
}
