/// Why an award is for more than was asked. The words for it are in the people file.
package enum ExcessReason: String, Sendable, CaseIterable {
  case higherCosts = "higher-costs"
  case newNeed = "new-need"
  case urgency
}
