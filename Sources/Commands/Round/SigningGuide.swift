import Council
import Granting
import Keeping
import Workflows

/// What goes with a member's papers: how they are filled in and signed, in words and as a script.
struct SigningGuide {
  let round: RoundCode
  let member: MemberCode
  let papers: RoundPapers
  let origin: String
  let language: Language

  private var acts: String { ActMessage.namespace(in: origin) }
  private var approvals: String { ApprovalMessage.namespace(in: origin) }

  var name: String { language == .french ? "LISEZMOI.txt" : "README.txt" }

  var text: String { language == .french ? french : english }

  private var english: String {
    """
    Round \(round), for member \(member).

    applications.csv   what is asked, in the collectives' words where you have declared, and
                       what is missing before anything is paid
    interests.csv      what ties you to each application: none, contact, leader, employee,
                       family, business, rival or other. Change it before you sign: whoever
                       has an interest takes no part in that line
    reviews.csv        your judgements, where you may judge: eligible, ineligible or in-review;
                       points; a tier. Leave empty what you say nothing of
    …-words.csv        what you say of an application besides, behind the second comma, in one
                       line: it is signed by a hash in its sheet, and can be erased later
    approval-….csv     what is proposed: for, against or abstain on each line

    Fill in the sheets with a text editor; change nothing else in them. Then sign all of them:

        sh sign.sh ~/.ssh/id_ed25519

    or by hand. A proposal is answered with one word on all its lines by signing one of its
    three messages:

        ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n \(approvals) approval-…-for.message

    A sheet is signed by its hash, which goes into its message as "subject":

        sha256sum interests.csv
        ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n \(acts) interests.message

    Send the folder back with the .sig files this makes. Each is taken once.

    """
  }

  private var french: String {
    """
    Session \(round), pour le membre \(member).

    applications.csv   ce qui est demandé, avec les mots des collectifs là où vous avez déclaré,
                       et ce qui manque (missing) avant tout versement
    interests.csv      ce qui vous lie à chaque demande : none (rien), contact, leader (vous y
                       siégez), employee, family, business, rival ou other. À corriger avant de
                       signer : qui a un intérêt ne prend pas part à cette ligne
    reviews.csv        vos avis, là où vous pouvez en donner : eligible, ineligible ou
                       in-review ; des points ; un rang. Laissez vide ce dont vous ne dites rien
    …-words.csv        ce que vous dites d'une demande en plus, après la deuxième virgule, sur une
                       ligne : signé par une empreinte dans sa feuille, effaçable plus tard
    approval-….csv     ce qui est proposé : for (pour), against (contre) ou abstain, par ligne

    Remplissez les feuilles dans un éditeur de texte, sans rien y changer d'autre, puis signez :

        sh sign.sh ~/.ssh/id_ed25519

    ou à la main. On répond d'un mot à toutes les lignes d'une proposition en signant un de ses
    trois messages :

        ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n \(approvals) approval-…-for.message

    Une feuille est signée par son empreinte, à porter dans son message comme « subject » :

        sha256sum interests.csv
        ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n \(acts) interests.message

    Renvoyez le dossier avec les fichiers .sig ainsi faits. Chacun n'est pris qu'une fois.

    """
  }

  /// Puts the hashes of sheets and the answers of proposals into their messages, and signs these.
  var script: String {
    """
    #!/bin/sh
    # Signs what is filled in here: sh sign.sh ~/.ssh/id_ed25519
    set -eu
    key=${1:?name your key, such as ~/.ssh/id_ed25519}
    case $key in /*) ;; *) key=$PWD/$key ;; esac
    cd "$(dirname "$0")"

    hash() {
      if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -c1-64
    }

    sign() {
      rm -f "$2.sig"
      ssh-keygen -q -Y sign -f "$key" -n "$1" "$2"
      echo "signed: $2"
    }

    # The hash that stands for words: of what they are on, their salt and themselves.
    commitment() {
      salt=$(awk -v hex="$2" 'BEGIN {
        for (at = 1; at < length(hex); at += 2) {
          high = index("0123456789abcdef", substr(hex, at, 1)) - 1
          printf "\\\\%03o", 16 * high + index("0123456789abcdef", substr(hex, at + 1, 1)) - 1
        }
      }')
      { printf 'pii-commit/v1\\000%s\\000' "$1"; printf "$salt"; printf %s "$3"; } >commitment.tmp
      hash commitment.tmp
      rm -f commitment.tmp
    }

    # Puts the hashes of words into the last column of their sheet; without words there is no such column.
    fill() {
      words=${1%.csv}-words.csv
      [ -e "$words" ] || return 0
      case $1 in interests*) kind=interest columns=2 ;; *) kind=review columns=4 ;; esac
      : >filled.tmp
      said=
      while IFS= read -r line || [ -n "$line" ]; do
        on=${line%%,*}
        filled=
        other=$(grep "^$on," "$words" || true)
        rest=${other#*,}
        if [ "$on" != application ] && [ -n "${rest#*,}" ]; then
          said=yes
          filled=$(commitment "${kind}_${on#G}" "${rest%%,*}" "${rest#*,}")
        fi
        [ "$on" != application ] || filled=words
        printf '%s,%s\\n' "$(printf %s "$line" | cut -d, -f "1-$columns")" "$filled" >>filled.tmp
      done <"$1"
      if [ -n "$said" ]; then cat filled.tmp >"$1"; else cut -d, -f "1-$columns" filled.tmp >"$1"; fi
      rm -f filled.tmp
    }

    # A sheet of judgements that says nothing is not signed.
    for sheet in interests*.csv reviews*.csv; do
      [ -e "$sheet" ] || continue
      case $sheet in *-words.csv) continue ;; esac
      fill "$sheet"
      awk -F, 'NR > 1 && $2 $3 $4 $5 != "" { said = 1 } END { exit !said }' "$sheet" || continue
      message=${sheet%.csv}.message
      sed "s/\\"subject\\":\\"[0-9a-f]*\\"/\\"subject\\":\\"$(hash "$sheet")\\"/" "$message" >"$message.new"
      mv "$message.new" "$message"
      sign \(acts) "$message"
    done

    # The first answer of a proposal is that of all its lines but those which are named.
    for sheet in approval-*.csv; do
      [ -e "$sheet" ] || continue
      awk -F, 'NR > 1 && $5 != "" { said = 1 } END { exit !said }' "$sheet" || continue
      answers=$(awk -F, '
        NR == 1 { next }
        $5 != "for" && $5 != "against" && $5 != "abstain" {
          print FILENAME ": line " $1 " is answered with for, against or abstain" >"/dev/stderr"
          exit 1
        }
        rest == "" { rest = $5 }
        $5 != rest {
          lines = lines (lines == "" ? "" : ",") "{\\"decision\\":\\"" $5 "\\",\\"line\\":\\"" $1 "\\"}"
        }
        END {
          printf "\\"decision\\":\\"%s\\"", rest
          if (lines != "") printf ",\\"lines\\":[%s]", lines
        }' "$sheet")
      message=${sheet%.csv}.message
      for prepared in "${sheet%.csv}"-*.message; do break; done
      sed "s|^{\\"decision\\":\\"[a-z]*\\"|{$answers|" "$prepared" >"$message"
      sign \(approvals) "$message"
    done

    """
  }
}
