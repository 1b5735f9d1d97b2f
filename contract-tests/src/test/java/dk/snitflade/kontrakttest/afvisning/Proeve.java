package dk.snitflade.kontrakttest.afvisning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.kontrakttest.hus.Aktion;
import dk.snitflade.kontrakttest.hus.Besked;
import dk.snitflade.kontrakttest.hus.Eksempel;
import dk.snitflade.kontrakttest.hus.Scene;
import dk.snitflade.kontrakttest.hus.Skemaer;
import dk.snitflade.kontrakttest.hus.SoapVersion;
import dk.snitflade.kontrakttest.hus.Soapsvar;
import dk.snitflade.kontrakttest.hus.Xml;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Sends what must be refused, and watches that the answer gives nothing away and that nothing is stored. */
final class Proeve {

    /** Traces of how the gateway is made. */
    private static final List<String> INDMAD = List.of(
            "Exception",
            "\tat ",
            "dk.snitflade",
            "org.apache",
            "org.springframework",
            "java.",
            "javax.",
            "jakarta.",
            "com.ctc",
            "org.codehaus",
            "org.postgresql",
            "select ",
            "insert ");

    private static final List<String> CPR = Stream.of(
                    Eksempel.P_AFGIFTER, Eksempel.TRE_OEVRIGE, Eksempel.FBS, Eksempel.KY, Eksempel.KSD_BORGER)
            .map(Eksempel::bytes)
            .map(Xml::dom)
            .flatMap(besked -> Stream.concat(
                    Xml.tekster(besked, "PersonCPRNummer").stream(), Xml.tekster(besked, "CPRNummer").stream()))
            .distinct()
            .toList();

    private Proeve() {}

    /** The envelope is refused with a fault that blames the sender, in the version it came in. */
    static Soapsvar.Fejl afvisesMedFejl(Scene scene, String sti, byte[] kuvert, SoapVersion version) {
        Soapsvar svar =
                uroert(scene, () -> scene.soap().raa(sti, kuvert, Map.of("Content-Type", version.indholdstype())));
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(500);
        assertThat(svar.indholdstype()).startsWith(version.medietype());
        assertThat(svar.kuvert().getNamespaceURI()).isEqualTo(version.navnerum());
        assertThat(svar.fejl().kode()).isEqualTo(version == SoapVersion.SOAP11 ? "Client" : "Sender");
        return svar.fejl();
    }

    /** The payload is refused with a fault that blames the sender. */
    static Soapsvar.Fejl afvisesMedFejl(Scene scene, Besked besked) {
        return afvisesMedFejl(
                scene, besked.kontrakt().sti(), SoapVersion.SOAP12.kuvert(besked.xml()), SoapVersion.SOAP12);
    }

    /** The request gets a business answer that follows its schema, and nothing is stored. */
    static Element svaresUdenAtGemme(Scene scene, Besked besked) {
        return svaresUdenAtGemme(scene, besked, SoapVersion.SOAP12);
    }

    /** The same, asked in the version. */
    static Element svaresUdenAtGemme(Scene scene, Besked besked, SoapVersion version) {
        Soapsvar svar = uroert(scene, () -> scene.soap().send(besked, version));
        assertThat(svar.kuvert().getNamespaceURI()).isEqualTo(version.navnerum());
        return gyldigt(besked, svar);
    }

    /** The request gets a business answer that follows its schema. */
    static Element svares(Scene scene, Besked besked) {
        Soapsvar svar = scene.soap().send(besked);
        kontrollerDiskretion(svar);
        return gyldigt(besked, svar);
    }

    /** The envelope with a piece of its text replaced; the piece must be there. */
    static byte[] kuvertMed(Besked besked, SoapVersion version, String stykke, String nyt) {
        String kuvert = new String(version.kuvert(besked.xml()), UTF_8);
        assertThat(kuvert).contains(stykke);
        return kuvert.replace(stykke, nyt).getBytes(UTF_8);
    }

    private static Element gyldigt(Besked besked, Soapsvar svar) {
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
        Skemaer.kontroller(besked.kontrakt(), svar.indhold());
        return svar.indhold();
    }

    private static Soapsvar uroert(Scene scene, Supplier<Soapsvar> kald) {
        List<Long> foer = aktioner(scene);
        Soapsvar svar = kald.get();
        kontrollerDiskretion(svar);
        assertThat(aktioner(scene)).as("journalen").isEqualTo(foer);
        return svar;
    }

    private static void kontrollerDiskretion(Soapsvar svar) {
        assertThat(svar.tekst()).doesNotContain(INDMAD).doesNotContain(CPR);
    }

    private static List<Long> aktioner(Scene scene) {
        return scene.drift().aktioner().stream().map(Aktion::aktionId).toList();
    }
}
