package dk.snitflade.gateway.indgang.nymf;

import dk.snitflade.gateway.besked.Skriver;
import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.indgang.Svarkilde;
import dk.snitflade.gateway.underretning.Optaget;
import dk.snitflade.gateway.underretning.Side;
import dk.snitflade.gateway.underretning.Underretning;
import dk.snitflade.gateway.validering.EgetNummer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;

/** Writes MFUnderretSamlingHent_O (nymf.md 4.3) in the dialect of the request. */
final class UnderretSamlingSkriver {

    private static final String SERVICE = "MFUnderretSamlingHent";

    private UnderretSamlingSkriver() {}

    static Source svar(UnderretSamlingSvar svar) {
        Svarhoved hoved = hoved(svar.forespoergsel());
        if (svar.side().naeste() != null) {
            hoved.advis(fortsaet(svar.forespoergsel(), svar.side()));
        }
        if (!svar.mangler().isEmpty()) {
            hoved.advis(EgetNummer.UNDERRETNINGER_MANGLER.afvisning(
                    svar.mangler().stream().map(Maal::name).collect(Collectors.joining(" og "))));
        }
        return Svarkilde.af(bytes -> {
            Skriver ud = hoved.begynd(bytes);
            ud.begynd("UnderretSamling");
            for (Optaget optaget : svar.side().poster()) {
                underret(ud, optaget);
            }
            ud.luk();
        });
    }

    /** A call rejected as a whole: the reason in the context and nothing else (nymf.md 2.6, level 2). */
    static Source afvist(UnderretSamlingForespoergsel forespoergsel, Afvisning grund) {
        return Svarkilde.af(
                bytes -> hoved(forespoergsel).fejl(grund).begynd(bytes).luk());
    }

    /** By number also after a date search: numbers ascend in every answer, dates may not. */
    private static Afvisning fortsaet(UnderretSamlingForespoergsel forespoergsel, Side side) {
        return EgetNummer.FLERE_UNDERRETNINGER.afvisning(
                side.naeste(),
                forespoergsel.nummerTil() == null ? "" : " og UnderretNummerTil " + forespoergsel.nummerTil());
    }

    private static Svarhoved hoved(UnderretSamlingForespoergsel forespoergsel) {
        return new Svarhoved(
                forespoergsel.dialekt(), SERVICE, forespoergsel.transaktionsId(), forespoergsel.modtaget());
    }

    private static void underret(Skriver ud, Optaget optaget) throws XMLStreamException {
        Underretning underretning = optaget.underretning();
        ud.begynd("Underret");
        ud.felt("MFUnderretNummer", optaget.nummer());
        ud.felt("MFUnderretningDatoTid", Skriver.tid(underretning.tid()));
        ud.felt("DMIFordringHaverID", underretning.fordringshaver());
        underretning.indhold().skriv(ud);
        ud.slut();
    }
}
