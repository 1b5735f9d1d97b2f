package dk.snitflade.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.snitflade.wsdl.Eksempler.Eksempel;
import dk.snitflade.wsdl.Navnetabel.Par;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two dialects of NyMF are one contract: every name has its pair, and a message can change dialect by the table alone. */
class DialektTest {

    private static final List<Par> NAVNEPAR = Navnetabel.laes(Dialekt.navnepar());

    @TempDir
    Path mappe;

    @Test
    void hvertElementISkatHarNetopEnRaekke() throws IOException, XMLStreamException {
        Set<String> elementer = Skemaelementer.navne(Dialekt.SKAT.xsd()).stream()
                .map(navn -> QName.valueOf(navn).getLocalPart())
                .collect(Collectors.toSet());

        assertThat(NAVNEPAR).extracting(Par::skat).containsExactlyInAnyOrderElementsOf(elementer);
    }

    @Test
    void hvertElementIOioHarNetopEnRaekke() throws IOException, XMLStreamException {
        Set<String> elementer = Skemaelementer.navne(Dialekt.OIO.xsd());

        assertThat(NAVNEPAR)
                .filteredOn(par -> par.oio() != null)
                .extracting(par -> par.oio().toString())
                .containsExactlyInAnyOrderElementsOf(elementer);
    }

    @Test
    void hverRaekkeHarEtMaerke() {
        assertThat(new TreeSet<>(NAVNEPAR.stream().map(Par::maerke).toList())).containsExactly("C", "I", "P", "R");
    }

    static Stream<Eksempel> skatBeskeder() {
        return Stream.of("/eksempler", "/gyldig")
                .flatMap(mappe -> Eksempler.under(mappe).stream())
                .filter(eksempel -> eksempel.navn().startsWith("nymf/"))
                .filter(eksempel -> !eksempel.navn().contains("svar-kald-afvist"));
    }

    @ParameterizedTest
    @MethodSource("skatBeskeder")
    void enBeskedISkatErGyldigIOioNaarNavneneByttes(Eksempel eksempel) throws IOException, XMLStreamException {
        Path oversat = mappe.resolve("oio.xml");
        Files.writeString(oversat, Navnetabel.oversaet(eksempel.url(), NAVNEPAR));
        URL besked = oversat.toUri().toURL();

        assertThatCode(() -> Skemaer.woodstox(Dialekt.OIO.xsd()).kontroller(besked))
                .doesNotThrowAnyException();
        assertThatCode(() -> Skemaer.kontrollerMedJdk(Dialekt.OIO.xsd(), besked))
                .doesNotThrowAnyException();
    }

    static Stream<Eksempel> beskederIBeggeDialekter() {
        return Eksempler.under("/eksempler").stream()
                .filter(eksempel -> eksempel.navn().startsWith("nymf"));
    }

    @ParameterizedTest
    @MethodSource("beskederIBeggeDialekter")
    void etSkemaGodtagerBeggeDialekter(Eksempel eksempel) {
        assertThatCode(() -> Skemaer.woodstox(Dialekt.beggeXsd()).kontroller(eksempel.url()))
                .doesNotThrowAnyException();
    }
}
