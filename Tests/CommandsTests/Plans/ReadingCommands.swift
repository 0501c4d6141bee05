/// A line for each command that reads, as `FullBooks` answers it. `PAYOUT`, `SHARES` and `CHOICE` stand for
/// what has another name each time.
enum ReadingCommands {
  static let lines = """
    status
    check
    account list
    allocation list
    allocation list --round 2024-06
    allocation show SHARES
    allocation explain SHARES G1
    allocation show CHOICE
    allocation explain CHOICE G1
    application list
    application list --round 2024-06
    application show G1
    approval list
    approval list --award G1
    approval tally G1
    approval message G4 --decision for --as m:2
    approval export OUT/signed --award G1
    audit checkpoint
    audit checkpoints
    audit exposure
    audit key show
    audit log
    audit log --type donation
    audit prove --since 0
    award list
    award list --fund urgence
    award list --state paid
    award show G1
    books copy list
    campaign list
    campaign show urgence
    checklist list
    checklist show G1
    collective list
    collective show C10
    document list
    document missing
    donation list
    donation list --campaign urgence
    donation list --fund urgence
    donation show V-1
    donation trace CB-1
    donor list
    donor show ada@example.org
    donor export ada@example.org
    donor hold list
    donor retention due
    donor retention list
    entry list
    entry list --account 512CC
    entry show 1
    expense list
    export beancount
    export csv --what awards
    export csv --what donations
    export csv --what entries
    export csv --what payouts
    export csv --what postings
    export csv --what records
    export hledger
    export ndjson
    fund agreements
    fund list
    fund show urgence
    gate list
    hosted list
    hosted show jardin
    import list
    import show IMPORT
    interest list --round 2024-06
    letter list
    meeting list
    meeting show M1
    member key list
    member list
    payout list
    payout list --state confirmed
    payout show PAYOUT
    payout transfers
    payout warnings
    payout warnings PAYOUT
    pledge list
    pledge list --campaign urgence
    policy list
    policy show
    receipt show
    report list
    round export 2024-06 OUT/round --member m:2
    round show 2024-06
    statement campaign urgence
    statement campaign urgence --as-of 2024-06-30
    statement collective C10
    statement fund urgence
    statement fund urgence --as-of 2024-06-30
    statement grant relais --year 2024
    statement hand-over
    statement hosted jardin
    statement journal
    statement ledger 512CC
    statement ledger 512CC --fund urgence
    statement related-parties
    statement trial-balance
    statement trial-balance --as-of 2024-06-30
    vote tally --round 2024-06
    voucher list
    """.split(separator: "\n").map(String.init)
}
