package dk.snitflade.mocks.trafik;

import static dk.snitflade.mocks.soap.SoapVersion.SOAP11;
import static dk.snitflade.mocks.soap.SoapVersion.SOAP12;

import dk.snitflade.mocks.soap.SoapVersion;
import dk.snitflade.mocks.trafik.Trafikart.Art;
import dk.snitflade.wsdl.Stier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A system the driver plays, with its mix of calls. The fordringshaver and systems are those of the gateway's demo register. */
public enum Profil {

    /** KMD Opus Debitor: NyMF in the SKAT dialect, SOAP 1.2, mostly one claim a delivery. */
    OPUS {
        @Override
        List<Trafikart> blanding(LocalDate idag) {
            return nymfSkat(SOAP12, 1, idag);
        }
    },

    /** Prisme: NyMF in the OIO dialect, SOAP 1.2, ten claims a delivery. */
    PRISME {
        @Override
        List<Trafikart> blanding(LocalDate idag) {
            Map<String, String> felter = Map.of(
                    "FordringTypeKode",
                    "KFDAINS",
                    "PersonCivilRegistrationIdentifier",
                    CPR,
                    "FordringNedskrivningBeloeb",
                    "10.00",
                    "FordringNedskrivningVirkningFra",
                    idag.minusDays(1).toString());
            return List.of(
                    art("ti daginstitution", 70, Art.OPRET, SOAP12, "nymf-oio/opret-dagtilbud.xml", felter, 10),
                    art("betaling", 20, Art.RET, SOAP12, "nymf-oio/nedskriv-indb.xml", felter, 1),
                    art(
                            "kvittering",
                            10,
                            Art.KVITTERING,
                            SOAP12,
                            "nymf-oio/hent-kvittering-leverance.xml",
                            Map.of(),
                            0));
        }
    },

    /** EG: NyMF in the SKAT dialect, SOAP 1.1, five claims a delivery. */
    EG {
        @Override
        List<Trafikart> blanding(LocalDate idag) {
            return nymfSkat(SOAP11, 5, idag);
        }
    },

    /** Fælles Bibliotekssystem: replacements with a fee; some items come back. */
    FBS {
        @Override
        List<Trafikart> blanding(LocalDate idag) {
            return List.of(
                    art(
                            "erstatning",
                            80,
                            Art.OPRET,
                            SOAP11,
                            "fbs/opret-erstatning-to-materialer-og-gebyr.xml",
                            Map.of(),
                            0),
                    art(
                            "afleveret",
                            20,
                            Art.RET,
                            SOAP11,
                            "fbs/nedregulering-et-materiale-afleveret.xml",
                            Map.of("NedreguleringVirkningsdato", idag.toString()),
                            0));
        }
    },

    /** Kommunernes Ydelsessystem: repayment by a couple; some complain. */
    KY {
        @Override
        List<Trafikart> blanding(LocalDate idag) {
            return List.of(
                    art("tilbagebetaling", 90, Art.OPRET, SOAP11, "ky/opret-p91-to-haeftere.xml", Map.of(), 0),
                    art(
                            "klage",
                            10,
                            Art.TILBAGEKALD,
                            SOAP11,
                            "ky/tilstand-klage.xml",
                            Map.of("VirkningFra", idag.toString()),
                            0));
        }
    },

    /** Kommunernes Sygedagpengesystem: repayment by citizens, refusion by employers. */
    KSD {
        @Override
        List<Trafikart> blanding(LocalDate idag) {
            return List.of(
                    art("borger", 60, Art.OPRET, SOAP11, "ksd/opret-tilbagebetaling-borger.xml", Map.of(), 0),
                    art("arbejdsgiver", 40, Art.OPRET, SOAP11, "ksd/opret-refusion-arbejdsgiver.xml", Map.of(), 0));
        }
    },

    /** All of them at once. */
    ALLE {
        @Override
        List<Trafikart> blanding(LocalDate idag) {
            return Stream.of(OPUS, PRISME, EG, FBS, KY, KSD)
                    .flatMap(profil -> profil.blanding(idag).stream())
                    .toList();
        }
    };

    /** A test person: the day is above 60, so nobody has the number. */
    private static final String CPR = "6101010000";

    /** What identifies something, in all dialects. */
    private static final Pattern SKIFTENDE = Pattern.compile(
            "TransaktionsID|TransaktionIdentifikator|TransaktionsId|RequestId"
                    + "|MFLeveranceID|ModtagFordringLeveranceIdentifikator"
                    + "|DMIFordringFordringHaverRef|FordringFordringHaverReference|FordringBrugervendtNoegle"
                    + "|DMIFordringEFIFordringID|FordringInddrivelseFordringIdentifikator"
                    + "|(Debitorkonto|Part|Fordring|Haeftelse|Delfordring|Nedregulering)Identifikation|HaeftelsePartReference");

    /** The mix; dates that must be recent are set from today. */
    abstract List<Trafikart> blanding(LocalDate idag);

    private static List<Trafikart> nymfSkat(SoapVersion version, int aktioner, LocalDate idag) {
        Map<String, String> felter = Map.of(
                "PersonCPRNummer",
                CPR,
                "FordringNedskrivningBeløb",
                "10.00",
                "FordringNedskrivningVirkningFra",
                idag.minusDays(1).toString());
        return List.of(
                art("P-afgift", 50, Art.OPRET, version, "nymf/opret-p-afgifter-ti.xml", felter, aktioner),
                art("tre øvrige", 20, Art.OPRET, version, "nymf/opret-tre-oevrige.xml", Map.of(), 0),
                art("betaling", 15, Art.RET, version, "nymf/nedskriv-indb.xml", felter, 1),
                art("klage", 5, Art.TILBAGEKALD, version, "nymf/tilbagekald-klag.xml", Map.of(), 1),
                art("kvittering", 10, Art.KVITTERING, version, "nymf/hent-kvittering-leverance.xml", Map.of(), 0));
    }

    private static Trafikart art(
            String navn,
            int vaegt,
            Art art,
            SoapVersion version,
            String eksempel,
            Map<String, String> felter,
            int aktioner) {
        boolean nymf = eksempel.startsWith("nymf");
        String pulje = nymf ? Trafikart.NYMF : eksempel.substring(0, eksempel.indexOf('/'));
        String sti = nymf ? nymfSti(art) : Stier.DEBITOR_REGISTRERING;
        return new Trafikart(
                navn, pulje, vaegt, art, sti, version, Skabelon.af(eksempel, version, felter, SKIFTENDE, aktioner));
    }

    private static String nymfSti(Art art) {
        return art == Art.KVITTERING ? Stier.KVITTERING_HENT : Stier.FORDRING_INDBERET;
    }
}
