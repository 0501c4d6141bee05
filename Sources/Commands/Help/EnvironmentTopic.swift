/// `caisse help environment`.
enum EnvironmentTopic {
  static let text = """
    ENVIRONMENT: what caisse reads beside its command line.

      CAISSE_BOOKS   the books, where --books is not given
      CAISSE_MEMBER  the member who acts, where --as is not given
      CAISSE_NOW     the time, such as 2024-06-10T08:00:00Z, for demonstrations and transcripts
      CAISSE_WAIT    seconds to wait for books that another process holds; else 60
      CAISSE_LOG_KEY the file of the log's key, where it isn't beside the books
      CAISSE_AGE     the program that encrypts hand-overs; else age
      CAISSE_PASSPHRASE_FILE
                     a file whose first line is the passphrase of a sealed people file, where it is not
                     typed at a terminal
      LC_ALL, LC_MESSAGES, LANG
                     the language of statements, receipts and pages where --lang is not given: French
                     where the first that is set begins with fr, else English
      TZ             the time zone of new books, where init is not given --time-zone; else the machine's
      NO_COLOR       no colour, whatever the terminal can do; so does TERM=dumb
      COLUMNS        the width of the terminal, where the terminal doesn't say
      TMPDIR         where verification makes its temporary books; else /tmp

    The people file and the folder of documents lie beside the books, under the same name: fund.caisse,
    fund.people, fund.documents; and the log's key, fund.logkey, with what it signed last, fund.checkpoint.
    """
}
