/// What a cost is for, as a code: a fund's ceilings are set by class.
package enum CostClass: String, Sendable, CaseIterable {
  case bank, platform, communication, premises, supplies, travel, services, staff, taxes, other
}
