extension Permission {
  /// The roles that have it: the one place that says who may do what. Whoever has any of them may act.
  /// An auditor reads and writes nothing.
  package var roles: [Role] {
    switch self {
    case .booksOpenBalances, .accountIban, .fundReserve, .fundTransfer, .fundGuarantee,
      .hostedPay, .hostedVoid,
      .entryRecord, .entryReverse, .expenseRecord, .expenseVoid, .bankTransfer:
      [.treasurer]
    case .campaignOpen, .campaignClose, .donationImport, .donationRecord, .donationClear,
      .donationRefund, .donationDispute, .donationVoid, .donationCorrect, .donationMove,
      .donationUnidentified, .donationIdentify, .cashCount, .cashDeposit, .pledgeRecord,
      .pledgeEnd, .importUndo:
      [.treasurer]
    case .collectiveIban, .collectivePayee, .awardNotify, .awardRelease, .awardClose,
      .payoutPrepare,
      .payoutSend, .payoutConfirm, .payoutUnconfirm, .payoutBounce, .payoutVoid, .reportVoid,
      .voucherRecord, .voucherVoid,
      .returnRecord,
      .returnVoid, .letterWrite:
      [.treasurer]
    case .donorList, .donorShow, .payoutFile, .payoutSlip, .receiptIssue:
      [.treasurer]

    case .accountOpen, .fundOpen, .fundAgreement, .hostedOpen, .hostedAgree, .hostedChange,
      .documentAdd,
      .donorMerge, .donorErase, .donorExport, .donorHold, .donorRetention,
      .booksCopy, .booksHandOver, .booksPassphrase:
      [.treasurer, .administrator]

    case .collectiveAdd, .collectiveImport, .collectiveCheck, .roundOpen, .roundClose,
      .applicationReceive, .applicationImport, .applicationReview, .applicationWithdraw,
      .applicationAppeal, .interestDeclare, .allocationPropose, .awardPropose, .awardDecide,
      .awardRatify, .awardSchedule, .awardDue, .awardWithdraw, .checklistReceive, .gateAnswer,
      .payoutAnswer, .payoutCheck, .reportReceive, .hostedAsk, .hostedCheck:
      [.treasurer, .committee]

    case .policyPropose, .policyDecide, .voteOpen, .voteImport, .voteClose, .voteCastForOthers,
      .approvalImport, .meetingRecord, .meetingAttest, .meetingVoid, .payoutCountersign,
      .roundExport:
      [.treasurer, .committee, .administrator]

    case .approvalGive, .gateDecide: [.committee]
    case .receiptAllow, .donorHoldLift: [.administrator]
    case .fundAllow: [.committee, .administrator]
    case .auditPolicy, .auditKeyRotate, .auditKeyReplace, .auditRestore: [.administrator]
    case .auditCosign: [.treasurer, .administrator]
    case .memberEnrol, .memberRoles, .memberRevoke, .memberKeyAdd, .memberKeyRevoke:
      [.administrator]

    case .voteCast: Role.allCases
    case .accountNumbers, .auditSample: [.treasurer, .auditor]
    case .payeeAccounts: [.treasurer, .committee, .auditor]
    }
  }
}
