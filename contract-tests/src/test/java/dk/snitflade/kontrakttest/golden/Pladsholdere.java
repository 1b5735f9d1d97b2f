package dk.snitflade.kontrakttest.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.snitflade.kontrakttest.hus.Xml;
import dk.snitflade.wsdl.Navnerum;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes a golden of a message: what differs from run to run becomes a placeholder. */
final class Pladsholdere {

    private static final String TAL = "${xmlunit.isNumber}";
    private static final String TID = "${xmlunit.isDateTime}";

    /** What the gateway calls a claim whose fagsystem gave no reference. */
    private static final String EGEN_REFERENCE = "${xmlunit.matchesRegex(SF-[0-9]{9})}";

    private static final String HVAD_SOM_HELST = "${xmlunit.ignore}";

    private static final String DAG = "${xmlunit.matchesRegex([0-9]{4}-[0-9]{2}-[0-9]{2})}";

    private static final Map<QName, String> ALTID = Map.ofEntries(
            Map.entry(new QName(Navnerum.SKAT_BUSINESS, "MFAktionID"), TAL),
            Map.entry(new QName(Navnerum.SKAT_BUSINESS, "MFAktionStatusÆndretDato"), TID),
            Map.entry(new QName(Navnerum.SKAT_BUSINESS, "DMIFordringModtagelseDato"), TID),
            Map.entry(new QName(Navnerum.SKAT_CONTEXT, "TransaktionsTid"), TID),
            Map.entry(new QName(Navnerum.OIO_BASIC, "ModtagFordringAktionIdentifikator"), TAL),
            Map.entry(new QName(Navnerum.OIO_BASIC, "ModtagFordringAktionStatusAendretDato"), TID),
            Map.entry(new QName(Navnerum.OIO_BASIC, "FordringModtagelseDatoTid"), TID),
            Map.entry(new QName(Navnerum.OIO_CONTEXT, "TransaktionTid"), TID),
            Map.entry(new QName(Navnerum.OIR, "DebitorsystemReference"), TAL),
            Map.entry(new QName(Navnerum.OIR, "TilstandDato"), DAG),
            Map.entry(new QName(Navnerum.OIR, "DaekningIdentifikation"), HVAD_SOM_HELST),
            Map.entry(new QName(Navnerum.OIR, "AfskrivningIdentifikation"), HVAD_SOM_HELST),
            Map.entry(new QName(Navnerum.OIR, "AfskrivningDato"), DAG),
            // Of an annulment it is the day of the run.
            Map.entry(new QName(Navnerum.OIR, "DaekningDato"), DAG));

    /** Allotted by the gateway, except where the request named the claim. */
    private static final Set<String> FORDRING = Set.of(
            "DMIFordringEFIFordringID",
            "DMIFordringEFIHovedFordringID",
            "FordringInddrivelseFordringIdentifikator",
            "FordringInddrivelseHovedFordringIdentifikator");

    /** Made by the gateway in what it sends itself. */
    private static final Map<QName, String> I_AFSENDTE = Map.of(
            new QName(Navnerum.SKAT_CONTEXT, "TransaktionsID"), HVAD_SOM_HELST,
            new QName(Navnerum.OIR_KONTEKST, "TransaktionsId"), HVAD_SOM_HELST,
            new QName(Navnerum.OIR_KONTEKST, "RequestId"), HVAD_SOM_HELST,
            new QName(Navnerum.OIR_KONTEKST, "TransaktionsTid"), TID,
            new QName(Navnerum.SKAT_BUSINESS, "DMIFordringFordringHaverRef"), EGEN_REFERENCE,
            new QName(Navnerum.SKAT_BUSINESS, "MFLeveranceID"), TAL,
            new QName(Navnerum.SKAT_BUSINESS, "MFAktionIDRef"), TAL);

    private Pladsholdere() {}

    /**
     * @param afsendt whether the gateway sent it to a back end, rather than answered it
     * @param kendte values of the request, which are no placeholders
     */
    static byte[] golden(Document besked, boolean afsendt, Set<String> kendte) {
        Document golden = (Document) besked.cloneNode(true);
        for (Element blad : Xml.alle(golden, "*")) {
            if (Xml.boern(blad).isEmpty() && !kendte.contains(blad.getTextContent())) {
                String pladsholder = pladsholder(blad, afsendt);
                if (pladsholder != null && !udledt(blad)) {
                    blad.setTextContent(pladsholder);
                }
            }
        }
        return paent(golden);
    }

    private static String pladsholder(Element blad, boolean afsendt) {
        QName navn = new QName(blad.getNamespaceURI(), blad.getLocalName());
        if (FORDRING.contains(navn.getLocalPart())) {
            return TAL;
        }
        return afsendt ? I_AFSENDTE.getOrDefault(navn, ALTID.get(navn)) : ALTID.get(navn);
    }

    /** A related claim's reference that follows from its main claim's is no placeholder. */
    private static boolean udledt(Element blad) {
        return blad.getLocalName().equals("DMIFordringFordringHaverRef")
                && !blad.getTextContent().startsWith("SF-");
    }

    private static byte[] paent(Document golden) {
        try {
            Transformer skriver = TransformerFactory.newDefaultInstance().newTransformer();
            skriver.setOutputProperty(OutputKeys.INDENT, "yes");
            skriver.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            skriver.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            skriver.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var tekst = new StringWriter();
            skriver.transform(new DOMSource(golden), new StreamResult(tekst));
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                            + tekst.toString().strip() + "\n")
                    .getBytes(UTF_8);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
