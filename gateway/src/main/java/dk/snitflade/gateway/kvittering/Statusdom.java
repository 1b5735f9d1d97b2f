package dk.snitflade.gateway.kvittering;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Hoeringsstatus;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.kvittering.Statusfoelge.Godkendt;
import dk.snitflade.gateway.kvittering.Statusfoelge.Hoeringsskift;
import dk.snitflade.gateway.kvittering.Statusfoelge.Intet;
import dk.snitflade.gateway.kvittering.Statusfoelge.Modstrid;
import dk.snitflade.gateway.kvittering.Statusfoelge.Notat;
import dk.snitflade.gateway.kvittering.Statusfoelge.Skift;
import dk.snitflade.gateway.validering.EgetNummer;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighs a back end's word against what we know. Pure. Words come twice, late and out of order, so an earlier step is
 * never news after a later one; two endings that exclude each other are a contradiction, whichever came first.
 */
final class Statusdom {

    private Statusdom() {}

    static Statusfoelge af(Statussag sag, Statusmelding melding) {
        if (sag.tilstand().afsluttet()) {
            return modsiger(sag, melding.nyt()) ? new Modstrid() : new Intet();
        } else if (sag.tilstand() == Tilstand.MANUEL) {
            return new Notat();
        } else if (sag.forsoeg() == 0) {
            // Nobody can know the outcome of what was never sent.
            return new Modstrid();
        }
        return switch (melding.nyt()) {
            case UDFOERT -> new Skift(Tilstand.UDFOERT, sag.iHoering() ? Hoeringsstatus.GODKENDT : null, List.of());
            case AFVIST ->
                new Skift(Tilstand.AFVIST, sag.iHoering() ? Hoeringsstatus.AFVIST : null, grunde(sag, melding));
            case SAGSBEHANDL -> skift(sag, Tilstand.SAGSBEHANDL);
            // From the høring reception it would mean in høring: only without a høring does it mean received.
            case MODTAGET -> sag.hoering() == null ? skift(sag, Tilstand.SENDT) : new Intet();
            case I_HOERING -> iHoering(sag, melding);
            case GODKENDT -> godkendt(sag);
            case AFVIST_I_HOERING -> afvist(sag, Hoeringsstatus.AFVIST, melding);
            case FORTRUDT -> afvist(sag, Hoeringsstatus.FORTRUDT, melding);
        };
    }

    /** Whether a finished action cannot have ended as it did if this is true too. */
    private static boolean modsiger(Statussag sag, Statusmelding.Nyt nyt) {
        return switch (nyt) {
            case AFVIST, AFVIST_I_HOERING, FORTRUDT -> sag.tilstand() == Tilstand.UDFOERT;
            case UDFOERT -> sag.tilstand() == Tilstand.AFVIST;
            // PSRM may approve a høring of its own and reject the action afterwards; of ours we would have heard first.
            case GODKENDT ->
                sag.tilstand() == Tilstand.AFVIST
                        && sag.hoering() != Hoeringsstatus.GODKENDT
                        && (sag.egen() || sag.hoering() == null);
            case MODTAGET, I_HOERING, SAGSBEHANDL -> false;
        };
    }

    private static Statusfoelge skift(Statussag sag, Tilstand til) {
        return sag.tilstand().naeste().contains(til) && !sag.iHoering() ? new Skift(til, null, List.of()) : new Intet();
    }

    private static Statusfoelge iHoering(Statussag sag, Statusmelding melding) {
        Hoeringsstatus ny = melding.hoering() == null ? Hoeringsstatus.AFVENTERFORDRINGSHAVER : melding.hoering();
        if (sag.hoering() != null && sag.hoering().afgjort()) {
            return new Intet();
        } else if (sag.tilstand() != Tilstand.HOERING) {
            return sag.tilstand().naeste().contains(Tilstand.HOERING)
                    ? new Skift(Tilstand.HOERING, ny, List.of())
                    : new Intet();
        }
        boolean nyere = melding.hoering() != null
                && ny != sag.hoering()
                && (sag.hoeringTid() == null || !melding.tid().isBefore(sag.hoeringTid()));
        return nyere ? new Hoeringsskift(ny) : new Intet();
    }

    /** Of a høring PSRM wanted by itself it has the action already, and needs it no more than once. */
    private static Statusfoelge godkendt(Statussag sag) {
        if (sag.hoering() == Hoeringsstatus.GODKENDT) {
            return new Intet();
        } else if (sag.hoering() != null && sag.hoering().afgjort()) {
            return new Modstrid();
        } else if (sag.iHoering() && sag.egen()) {
            return new Godkendt();
        }
        return sag.tilstand().naeste().contains(Tilstand.SENDT)
                ? new Skift(Tilstand.SENDT, Hoeringsstatus.GODKENDT, List.of())
                : new Intet();
    }

    private static Statusfoelge afvist(Statussag sag, Hoeringsstatus hvordan, Statusmelding melding) {
        if (sag.hoering() == Hoeringsstatus.GODKENDT) {
            return new Modstrid();
        }
        List<Afvisning> grunde = new ArrayList<>();
        grunde.add(
                hvordan == Hoeringsstatus.FORTRUDT
                        ? EgetNummer.HOERING_FORTRUDT.afvisning()
                        : EgetNummer.HOERING_AFVIST.afvisning());
        grunde.addAll(melding.afvisninger());
        return new Skift(Tilstand.AFVIST, hvordan, grunde);
    }

    /** A rejection without a reason would leave the sender with nothing to correct. */
    private static List<Afvisning> grunde(Statussag sag, Statusmelding melding) {
        return melding.afvisninger().isEmpty() && sag.iHoering()
                ? List.of(EgetNummer.HOERING_AFVIST.afvisning())
                : melding.afvisninger();
    }
}
