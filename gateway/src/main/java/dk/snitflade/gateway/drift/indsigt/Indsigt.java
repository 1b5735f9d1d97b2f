package dk.snitflade.gateway.drift.indsigt;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.register.RegisterAfvist;
import dk.snitflade.gateway.revision.Notat;
import dk.snitflade.gateway.revision.Ophav;
import dk.snitflade.gateway.revision.RevisionLager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks people up and reads messages, and writes down who did and why before it tells. */
@Component
class Indsigt {

    static final int FLEST = 200;

    private static final Pattern NUMMER = Pattern.compile("[0-9]{8}|[0-9]{10}");

    private final IndsigtLager lager;
    private final RevisionLager revision;
    private final TransactionTemplate transaktion;
    private final Clock ur;

    Indsigt(IndsigtLager lager, RevisionLager revision, TransactionTemplate transaktion, Clock ur) {
        this.lager = lager;
        this.revision = revision;
        this.transaktion = transaktion;
        this.ur = ur;
    }

    /** A number as people type it; null, with the fault told to the reader but never quoted, when it is none. */
    static String nummer(String tastet, Feltlaeser laeser) {
        String cifre = tastet == null ? "" : tastet.replaceAll("[-\\s]", "");
        if (!NUMMER.matcher(cifre).matches()) {
            laeser.fejl("nummer", "Skal være et CPR-nummer på ti cifre eller et CVR- eller SE-nummer på otte.");
            return null;
        }
        return cifre;
    }

    /** The accounts and claims of a person or company. The audit holds which were shown, never the number. */
    Personfund person(String nummer, Ophav ophav) {
        return transaktion.execute(status -> {
            Personfund fund = new Personfund(lager.konti(nummer, FLEST), lager.fordringer(nummer, FLEST));
            Map<String, Object> vist = Map.of(
                    "konti",
                    fund.konti().stream().map(Personkonto::konto).toList(),
                    "fordringer",
                    fund.fordringer().stream().map(Personfordring::fordring).toList());
            String antal = fund.konti().size() + " konti, " + fund.fordringer().size() + " fordringer";
            noter(ophav, new Notat("indsigt.person", antal, null, vist));
            return fund;
        });
    }

    /** The whole message of an action. */
    String besked(long aktion, Ophav ophav) {
        return transaktion.execute(status -> {
            String besked = hent(aktion);
            noter(ophav, new Notat("indsigt.besked", Long.toString(aktion), null, null));
            return Beskedmaske.linjer(besked);
        });
    }

    /** The message with people hidden. */
    String maskeret(long aktion) {
        return Beskedmaske.linjer(Beskedmaske.masker(hent(aktion)));
    }

    private String hent(long aktion) {
        return lager.besked(aktion)
                .orElseThrow(() -> RegisterAfvist.findesIkke("Der er ingen besked til aktion " + aktion
                        + ": den findes ikke, blev afvist, eller beskeden er slettet efter fristen."));
    }

    private void noter(Ophav ophav, Notat notat) {
        revision.skriv(ur.instant(), ophav, List.of(notat));
    }
}
