/// `caisse help proof`.
enum ProofTopic {
  static let text = """
    PROOF: what shows that nothing was altered unseen, and to whom.

    Every record of the journal is a leaf of one tree of hashes (RFC 6962). A checkpoint is its size and root:
    three lines that stand for every byte of every record before it. After each change the log's key signs it.

      caisse audit checkpoint                 print the checkpoint, signed
      caisse audit checkpoints                those that are kept, and who signed them
      caisse audit verify --since <file>      hold the books against one that was kept elsewhere
      caisse audit prove <record>             prove one record to whoever has a checkpoint
      caisse receipt issue <reference> --to   the same for a donor, with what opens the commitment to them
      caisse receipt check <file> --log <key> check such a file; needs no books
      caisse audit export --to <folder>       all of it for an auditor, who needs Python, OpenSSL and OpenSSH
      caisse audit sample --of <what> --to    what an auditor looks at, drawn by a seed that is said later
      caisse audit follow <books or export>   a follower, which takes over only what extends what it has

    What nobody can see
      Who has the books and the log's key can write another past, sign all of it anew, and leave no trace in
      these files. Only a checkpoint that somebody else kept shows it. If nobody kept one, nobody can know. So:
      send checkpoints to the accountant and two members, print statements, which carry them, and have a
      witness sign.

    The log's key
      It lies beside the books, fund.logkey, readable by its owner alone. Better keep it on another disk or
      under another user: caisse init --log-key makes it there, with a link beside the books; CAISSE_LOG_KEY
      names another place. Without the key at hand changes are made all the same, unsigned, and the next
      signature covers them. What it signed last is kept beside it, fund.checkpoint: books that hold less than
      that are an older copy, and nothing is written into them.

      caisse audit key show                   the public key, to be told by another way than the files
      caisse audit key rotate                 another key; the first checkpoint is signed by both
      caisse audit key replace                where it is lost: members sign, and a witness's checkpoint
      caisse audit restore --lost <file>      go on from an older copy; the gap is recorded, the origin new

    Witnesses
      An accountant, a member, another association: whoever remembers the largest journal they were shown,
      and signs a larger one only upon the proof that it begins with the same records.

      caisse audit witness make <file> --name cabinet.example/w1          the witness, once
      caisse audit witness trust <file> <key>                             the witness, once
      caisse audit policy <policy file>                                   the books, once
      caisse audit prove --since <last checkpoint, or 0> > request        the books
      caisse audit witness sign <file> request > signed.checkpoint        the witness
      caisse audit cosign signed.checkpoint                               the books

    The policy file names witnesses, groups of them, and whose signatures suffice:

      witness accountant cabinet.example/w1+7361bcbf+BJud6n5B+BQpdx28pvDiqeAJRm3Sf1o/e8MeT6OYiotV
      witness auditor    auditor.example/w1+7e2b6d54+BNUvDftEbxV/5ybystFDMnisqp4QtDkHZksxZombIV+S
      group   outside    any accountant auditor
      quorum  outside

    The files are those of C2SP (signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof, tlog-witness,
    tlog-policy): other people's programs read them.
    """
}
