package dk.snitflade.mocks.proeve;

import static dk.snitflade.mocks.aktion.Navne.sbm;

import dk.snitflade.mocks.aktion.Navne;
import dk.snitflade.mocks.soap.Kropskriver;
import dk.snitflade.mocks.soap.SoapSkriver;
import dk.snitflade.mocks.soap.SoapVersion;
import dk.snitflade.mocks.xml.Elementskriver;
import dk.snitflade.wsdl.Navnerum;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;

/** Builds requests to the two back ends. */
public final class Beskeder {

    private static final QName PSRM = new QName(Navnerum.PSRM, "", "psrm");
    private static final QName EXMF = new QName(Navnerum.EXMF, "", "exmf");
    private static final QName K = new QName(Navnerum.SKAT_CONTEXT, "", "k");
    private static final List<QName> NAVNERUM = List.of(PSRM, EXMF, Navne.VIDERESENDT_AKTION, Navne.KONTEKST, K);

    private Beskeder() {}

    public static byte[] psrmModtag(SoapVersion version, Proeveaktion aktion) {
        return konvolut(version, navn(PSRM, "ModtagFordringAktion_I"), aktion::skriv);
    }

    public static byte[] psrmModtag(Proeveaktion aktion) {
        return psrmModtag(SoapVersion.SOAP11, aktion);
    }

    public static byte[] psrmHoer(Proeveaktion aktion) {
        return konvolut(SoapVersion.SOAP11, navn(PSRM, "ModtagHoering_I"), ud -> {
            aktion.skriv(ud);
            ud.start(sbm("MFHøringRegelSamling"));
            ud.start(sbm("MFHøringRegelStruktur"));
            ud.felt(sbm("MFHøringRegelNummer"), "R_2_3");
            ud.felt(sbm("MFHøringRegelTekst"), "Forældelsesdatoen ligger for langt ude i fremtiden.");
            ud.slut();
            ud.slut();
        });
    }

    public static byte[] psrmHent(long... aktionIds) {
        return psrmHent(SoapVersion.SOAP11, aktionIds);
    }

    public static byte[] psrmHent(SoapVersion version, long... aktionIds) {
        return konvolut(version, navn(PSRM, "HentAktionStatus_I"), ud -> tal(ud, Navne.AKTION_ID, aktionIds));
    }

    public static byte[] exmfModtag(long leveranceId, Proeveaktion... aktioner) {
        return konvolut(SoapVersion.SOAP11, navn(EXMF, "ModtagLeverance_I"), ud -> {
            ud.felt(Navne.LEVERANCE_ID, leveranceId);
            ud.start(navn(EXMF, "VideresendtAktionSamling"));
            for (Proeveaktion aktion : aktioner) {
                aktion.skriv(ud);
            }
            ud.slut();
        });
    }

    public static byte[] exmfHent(long... leveranceIds) {
        return konvolut(
                SoapVersion.SOAP11, navn(EXMF, "HentKvittering_I"), ud -> tal(ud, Navne.LEVERANCE_ID, leveranceIds));
    }

    private static void tal(Elementskriver ud, QName navn, long... vaerdier) throws XMLStreamException {
        for (long vaerdi : vaerdier) {
            ud.felt(navn, vaerdi);
        }
    }

    private static byte[] konvolut(SoapVersion version, QName operation, Indhold indhold) {
        Kropskriver krop = skriver -> {
            var ud = new Elementskriver(skriver);
            ud.rod(operation, NAVNERUM);
            ud.start(sbm("Kontekst"));
            ud.start(navn(K, "HovedOplysninger"));
            ud.felt(navn(K, "TransaktionsID"), "t-1");
            ud.felt(navn(K, "TransaktionsTid"), "2026-11-25T10:00:00.000");
            ud.slut();
            ud.slut();
            indhold.skriv(ud);
            ud.slut();
        };
        return SoapSkriver.svar(version, krop).krop();
    }

    private static QName navn(QName rum, String lokalt) {
        return new QName(rum.getNamespaceURI(), lokalt, rum.getPrefix());
    }

    private interface Indhold {
        void skriv(Elementskriver ud) throws XMLStreamException;
    }
}
