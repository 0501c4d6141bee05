import Council
import Journal
import Workflows

/// What goes with an audit export, in words: what each file is, how it is checked without our software, and what
/// that can't show.
struct AuditGuide {
  let organisation: BooksRow
  let last: Checkpoint

  private var acts: String { ActMessage.namespace(in: organisation.origin) }
  private var approvals: String { ApprovalMessage.namespace(in: organisation.origin) }
  private var checkpoint: String {
    last.text.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n")
  }

  var english: String {
    """
    The books of \(organisation.organisation), for an auditor.

    No person is named here, and none can be found out from these files alone: what would tell is
    replaced by a salted hash, which only its opening explains. Ask for those of your sample.

    FILES

      records.ndjson     the journal: one record a line, in its exact bytes. All else in the books
                         is made of them
      checkpoints.txt    what was signed, change by change: origin, number of records, root of the
                         hash tree, and below the signatures of the log's key and of witnesses
      keys.policy        the log's keys, one after the other, and the witnesses with their keys
      allowed_signers    the keys of members, from when to when each was theirs
      signed/            each approval and other act that a member signed: the message in its exact
                         bytes and its signature (312-m2 is what m:2 signed in record 312); a .csv
                         is the sheet whose SHA-256 the message names as its subject
      verify_export.py   checks all of this; verify_receipt.py checks one proof. Read them: they are
                         short, and need Python 3.8, OpenSSL 3 and OpenSSH 9.1, nothing of ours

    The last checkpoint here:

    \(checkpoint)

    TO CHECK

      python3 verify_export.py .                       what is here agrees with itself
      python3 verify_export.py . june.checkpoint       and with checkpoints that you kept

    It ends with 0, or with 3 and the first difference. It computes every leaf and root anew, verifies
    each signature under each checkpoint, finds the keys again from the records, and has ssh-keygen
    verify each signature of a member at the time of its record. By hand, one of these is

      ssh-keygen -Y verify -f allowed_signers -I m:2 -n \(approvals) \\
        -s signed/312-m2.message.sig -O verify-time=20240710160000Z < signed/312-m2.message

    with \(acts) in place of that name where the
    message begins with "act".

    WHAT IT SHOWS, AND WHAT IT CAN'T

      Any record that was changed, taken away, added or moved since a checkpoint shows, if that
      checkpoint is signed by a key you trust, or was kept by you. Compare the last "log" key of
      keys.policy with what you were told by another way: the engagement letter, a printed statement.

      Who holds the books and the log's key can write another past, sign all of it anew, and hand you
      an export without a flaw. Only a checkpoint that somebody else kept, or a witness signed,
      shows it: bring yours, and ask the accountant, the members and the donors for theirs.

      Books that went on from an older copy say so: the record books.restored names the size and root
      of what was signed and is lost. A checkpoint of those records, if you have one, must be that one.

      That a record is unaltered doesn't make it true. Compare money with the bank's statements and
      decisions with the minutes; draw a sample: caisse audit sample.

      The rules (quorums, free money, separation of hands) are not checked here: caisse audit verify
      and caisse check do that, on the books or on ones made anew from records.ndjson.

    """
  }

  var french: String {
    """
    Les comptes de \(organisation.organisation), pour un auditeur.

    Personne n'est nommé ici, et personne ne peut être retrouvé par ces seuls fichiers : à la place
    se trouve une empreinte salée, que seule son ouverture explique. Demandez celles de votre sondage.

    FICHIERS

      records.ndjson     le journal : un enregistrement par ligne, octet pour octet. Tout le reste
                         des comptes en découle
      checkpoints.txt    ce qui a été signé, changement après changement : origine, nombre
                         d'enregistrements, racine de l'arbre d'empreintes, puis les signatures de la
                         clé du journal et des témoins
      keys.policy        les clés du journal, l'une après l'autre, et les témoins avec leurs clés
      allowed_signers    les clés des membres, et de quand à quand elles étaient les leurs
      signed/            chaque approbation et autre acte qu'un membre a signé : le message octet pour
                         octet, et sa signature (312-m2 : ce que m:2 a signé dans l'enregistrement
                         312) ; un .csv est la feuille dont le message donne le SHA-256 (« subject »)
      verify_export.py   vérifie tout cela ; verify_receipt.py vérifie une seule preuve. Lisez-les :
                         ils sont courts, et demandent Python 3.8, OpenSSL 3 et OpenSSH 9.1, rien d'autre

    Le dernier point de contrôle :

    \(checkpoint)

    POUR VÉRIFIER

      python3 verify_export.py .                    ces fichiers sont d'accord entre eux
      python3 verify_export.py . juin.checkpoint    et avec les points de contrôle que vous avez gardés

    Le résultat est 0, ou 3 et la première différence. Chaque feuille et chaque racine est recalculée,
    chaque signature sous chaque point de contrôle vérifiée, les clés sont retrouvées dans les
    enregistrements, et ssh-keygen vérifie chaque signature d'un membre à l'heure de son
    enregistrement. À la main :

      ssh-keygen -Y verify -f allowed_signers -I m:2 -n \(approvals) \\
        -s signed/312-m2.message.sig -O verify-time=20240710160000Z < signed/312-m2.message

    avec \(acts) à la place de ce nom quand le
    message commence par "act".

    CE QUE CELA MONTRE, ET CE QUE CELA NE PEUT PAS MONTRER

      Un enregistrement changé, retiré, ajouté ou déplacé depuis un point de contrôle se voit, si ce
      point de contrôle est signé d'une clé à laquelle vous vous fiez, ou si vous l'avez gardé.
      Comparez la dernière clé « log » de keys.policy à celle qu'on vous a donnée par une autre voie :
      la lettre de mission, un état imprimé.

      Qui tient les comptes et la clé du journal peut écrire un autre passé, tout signer de nouveau, et
      vous remettre un export sans défaut. Seul un point de contrôle gardé par quelqu'un d'autre, ou
      signé d'un témoin, le montre : apportez les vôtres, demandez les leurs à l'expert-comptable, aux
      membres, aux donateurs.

      Des comptes repris d'une copie plus ancienne le disent : l'enregistrement books.restored donne la
      taille et la racine de ce qui fut signé et est perdu. Un point de contrôle que vous en auriez doit
      être celui-là.

      Un enregistrement intact n'est pas pour autant vrai. Comparez l'argent aux relevés de la banque et
      les décisions aux procès-verbaux ; tirez un sondage : caisse audit sample.

      Les règles (quorums, argent libre, séparation des mains) ne sont pas vérifiées ici : caisse audit
      verify et caisse check le font, sur les comptes ou sur ceux qu'on refait de records.ndjson.

    """
  }
}
