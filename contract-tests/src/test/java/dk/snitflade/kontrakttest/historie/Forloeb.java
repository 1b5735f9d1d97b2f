package dk.snitflade.kontrakttest.historie;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Xml;
import java.util.List;
import java.util.UUID;
import org.w3c.dom.Element;

/** One account's run of messages from its fagsystem, and from whoever takes a payment. */
final class Forloeb {

    /** The counter is served by KSD for the others and by FBS for KSD: never by the fagsystem of the claim itself. */
    private static final String FBS = "11112222-3333-4444-8555-666677778888";

    private static final String KSD = "33334444-5555-4666-8777-888899990000";

    private final Scene scene;
    private final Besked oprettelse;
    private final String kommune;

    Forloeb(Scene scene, String eksempel, String kommune) {
        this.scene = scene;
        this.kommune = kommune;
        // In abeyance, so that it is seen to wait before it is ripe.
        String iBero = new String(Eksempel.bytes(eksempel), UTF_8)
                .replace("<oir:FordringArt>", "<oir:FordringTilstand>BEROENDE</oir:FordringTilstand><oir:FordringArt>")
                .replace("29999981", kommune);
        this.oprettelse = Besked.af(iBero.getBytes(UTF_8)).frisk();
    }

    /** Registers the account; gives the request. */
    Besked opret() {
        return godtaget(oprettelse);
    }

    /** All claims of the account are ripe as far as the fagsystem is concerned. */
    Besked aktiver() {
        String krav = alle("Fordring").stream()
                .map(et -> felt("FordringIdentifikation", tekst(et, "FordringIdentifikation")))
                .reduce("", String::concat);
        return send(
                "RetFordringTilstand",
                felt("DebitorkontoIdentifikation", konto())
                        + krav
                        + felt("FordringTilstand", "AKTIV")
                        + felt("VirkningFra", "2026-11-05"));
    }

    Besked nedreguler(String delfordring, String beloeb, String aarsag) {
        return send(
                "RegistrerNedregulering",
                felt("DebitorkontoIdentifikation", konto())
                        + felt("FordringIdentifikation", foersteKrav())
                        + felt("DelfordringIdentifikation", delfordring)
                        + felt("NedreguleringIdentifikation", UUID.randomUUID().toString())
                        + felt("NedreguleringBeloeb", beloeb)
                        + felt("NedreguleringAarsag", aarsag)
                        + felt("NedreguleringVirkningsdato", "2026-11-05"));
    }

    /** Somebody else's counter takes the money. */
    Besked betal(String delfordring, String beloeb) {
        return godtaget(besked(
                "ForetagIndbetaling",
                fagsystem().equals(KSD) ? FBS : KSD,
                felt("IndbetalingIdentifikation", UUID.randomUUID().toString())
                        + felt("IndbetalingDato", "2026-11-06")
                        + felt("IndbetalingBeloeb", beloeb)
                        + felt("BetalingsmiddelType", "KORT")
                        + indbetaler()
                        + "<oir:DelfordringBetaling>" + felt("DelfordringIdentifikation", delfordring)
                        + felt("Beloeb", beloeb) + "</oir:DelfordringBetaling>"));
    }

    /** Where several owe, it was not the first of them who came; where one does, nobody is named. */
    private String indbetaler() {
        return alle("JuridiskMedhaefter").stream()
                .map(part -> "<oir:Indbetaler>" + felt("CPRNummer", tekst(part, "CPRNummer")) + "</oir:Indbetaler>")
                .findFirst()
                .orElse("");
    }

    /** The account as the gateway has it now. */
    Element konto(boolean medBevaegelser) {
        return scene.soap()
                .send(besked(
                        "HentDebitorkonto",
                        fagsystem(),
                        felt("DebitorkontoIdentifikation", konto())
                                + felt("MedBevaegelser", Boolean.toString(medBevaegelser))))
                .indhold();
    }

    String konto() {
        return oprettelse.tekst("DebitorkontoIdentifikation");
    }

    String foersteKrav() {
        return oprettelse.tekst("FordringIdentifikation");
    }

    /** The claims, or the part-claims, as they were registered. */
    List<Element> alle(String element) {
        return Xml.alle(Xml.dom(oprettelse.xml()), element);
    }

    static String tekst(Element element, String navn) {
        return Xml.boern(element).stream()
                .filter(barn -> barn.getLocalName().equals(navn))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private String fagsystem() {
        return oprettelse.tekst("AfsenderItSystemInstans");
    }

    private Besked send(String operation, String krop) {
        return godtaget(besked(operation, fagsystem(), krop));
    }

    private Besked godtaget(Besked besked) {
        String svar = scene.soap().send(besked).tekst();
        if (!svar.contains("ACCEPTERET")) {
            throw new AssertionError(svar);
        }
        return besked;
    }

    private Besked besked(String operation, String afsender, String krop) {
        String xml = """
                <oir:%1$s_I xmlns:oir="urn:kombit:oir:1.0" xmlns:k="http://kombit.dk/xml/schemas/kontekst/2017/01/01/">
                  <k:HovedOplysninger>
                    <k:TransaktionsId>%2$s</k:TransaktionsId>
                    <k:TransaktionsTid>2026-11-05T14:20:00+01:00</k:TransaktionsTid>
                    <k:RequestId>%3$s</k:RequestId>
                    <k:Rute>
                      <k:AfsenderOrganisation>%4$s</k:AfsenderOrganisation>
                      <k:AfsenderItSystemInstans>%5$s</k:AfsenderItSystemInstans>
                      <k:ModtagerOrganisation>%4$s</k:ModtagerOrganisation>
                    </k:Rute>
                  </k:HovedOplysninger>
                  %6$s
                </oir:%1$s_I>
                """.formatted(operation, UUID.randomUUID(), UUID.randomUUID(), kommune, afsender, krop);
        return Besked.af(xml.getBytes(UTF_8));
    }

    private static String felt(String navn, String vaerdi) {
        return "<oir:" + navn + ">" + vaerdi + "</oir:" + navn + ">";
    }
}
