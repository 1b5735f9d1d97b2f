package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Behandling;
import dk.snitflade.gateway.fordring.Indberetning;
import dk.snitflade.gateway.journal.Journal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of the ØIR door after its checks: decide, judge, sort, store. All or nothing (oir.md 4.2). */
@Component
class OirTrin {

    private final Beslutter beslutter;
    private final Bedoemmelse bedoemmelse;
    private final Journal journal;
    private final Kontoskriver skriver;
    private final Svarbygger svar;

    OirTrin(Beslutter beslutter, Bedoemmelse bedoemmelse, Journal journal, Kontoskriver skriver, Svarbygger svar) {
        this.beslutter = beslutter;
        this.bedoemmelse = bedoemmelse;
        this.journal = journal;
        this.skriver = skriver;
        this.svar = svar;
    }

    /** A request received before is answered as it was the first time, before anything else is looked at. */
    public Forloeb kendGentagelse(OirSag sag) {
        return journal.tidligere(indberetning(sag, List.of()))
                .<Forloeb>map(gemt -> svar.af(sag, gemt))
                .orElse(sag);
    }

    public OirSag afgoer(OirSag sag) {
        Afgoerelse afgoerelse = beslutter.afgoer(sag);
        List<Aktion> aktioner =
                afgoerelse.aktioner().stream().map(Oversat::aktion).toList();
        return sag.afgjort(afgoerelse, Behandling.af(indberetning(sag, aktioner)));
    }

    private static Indberetning indberetning(OirSag sag, List<Aktion> aktioner) {
        return sag.hoved().indberetning(sag.modtaget(), Fingeraftryk.af(sag.hensigt()), aktioner);
    }

    public OirSag valider(OirSag sag) {
        return sag.med(bedoemmelse.valider(sag.behandling(), aktioner(sag)));
    }

    public OirSag rut(OirSag sag) {
        return sag.med(bedoemmelse.rut(sag.behandling(), aktioner(sag)));
    }

    public OirSag filtrer(OirSag sag) {
        return sag.med(bedoemmelse.filtrer(sag.behandling(), aktioner(sag)));
    }

    /** Stores the actions with the account they belong to, in one transaction. */
    public Oirsvar gem(OirSag sag) {
        return svar.af(
                sag,
                bedoemmelse.gem(sag.behandling(), aktioner(sag), kvitteringer -> skriver.skriv(sag, kvitteringer)));
    }

    private static List<Oversat> aktioner(OirSag sag) {
        return sag.afgoerelse().aktioner();
    }
}
