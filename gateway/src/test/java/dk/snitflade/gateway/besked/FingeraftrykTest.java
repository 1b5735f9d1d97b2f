package dk.snitflade.gateway.besked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.TilfaeldigAktion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A repeat is known by its content: whatever its spelling, and never when a single field differs. */
class FingeraftrykTest {

    private static final String EKSEMPEL = Eksempler.forespoergsler("nymf").get("opret-dagtilbud-med-rente.xml");
    private static final Pattern BLAD = Pattern.compile("<sbm:([^ />]+)>([^<]*)</sbm:\\1>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sbm:                         | ny:",
                "xmlns:sbm                    | xmlns:ny",
                "<sbm:ValutaKode>DKK          | <sbm:ValutaKode><![CDATA[DKK]]>",
                "<sbm:ValutaKode>DKK          | <sbm:ValutaKode>D&#75;K",
                "<sbm:ValutaKode>DKK          | <sbm:ValutaKode>D<!-- en kommentar -->KK",
                "<sbm:HæftelseDom>false       | <sbm:HæftelseDom>0",
                "</sbm:DMIFordringHaverID>    | </sbm:DMIFordringHaverID>   <!-- luft -->   ",
                "<k:TransaktionsID>           | <k:TransaktionsID>en-anden-",
                "</sbm:MFLeveranceID>         | 99</sbm:MFLeveranceID>"
            })
    void stavemaadeOgKontekstTaellerIkke(String fra, String til) throws XMLStreamException {
        String andet = EKSEMPEL.replace(fra, til);
        if (fra.equals("sbm:") || fra.equals("xmlns:sbm")) {
            andet = EKSEMPEL.replace("sbm:", "ny:").replace("xmlns:sbm", "xmlns:ny");
        }
        assertThat(andet).as("the example has %s", fra).isNotEqualTo(EKSEMPEL);
        assertThat(aftryk(andet)).isEqualTo(aftryk(EKSEMPEL));
    }

    @ParameterizedTest
    @EnumSource
    void hvertFeltTaeller(Aktionskode kode) {
        Froe.proev(3, terning -> hvertFeltTaeller(TilfaeldigAktion.medAlleFelter(kode, terning), terning));
    }

    private static void hvertFeltTaeller(Aktion aktion, Random terning) {
        String xml = Laesning.medPraefiks(Aktionsbesked.pak(aktion));
        List<MatchResult> blade = BLAD.matcher(xml).results().toList();
        assertThat(blade).hasSizeGreaterThan(4);
        byte[] aftryk = aftryk(xml);
        for (MatchResult blad : blade) {
            if (blad.group(1).equals("MFAktionKode") || blad.group(2).isEmpty()) {
                continue;
            }
            String aendret = xml.substring(0, blad.start(2)) + andet(blad.group(2)) + xml.substring(blad.end(2));
            assertThat(aftryk(aendret)).as(blad.group(1)).isNotEqualTo(aftryk);
        }
    }

    /** Another value of the same kind. */
    private static String andet(String vaerdi) {
        if (vaerdi.equals("true") || vaerdi.equals("false")) {
            return vaerdi.equals("true") ? "false" : "true";
        }
        if (vaerdi.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return LocalDate.parse(vaerdi).plusDays(1).toString();
        }
        char sidste = vaerdi.charAt(vaerdi.length() - 1);
        if (Character.isDigit(sidste)) {
            return vaerdi.substring(0, vaerdi.length() - 1) + (char) ('1' + (sidste - '0' + 3) % 8);
        }
        return vaerdi + "y";
    }

    @Test
    void raekkefoelgenTaeller() {
        Froe.proev(20, terning -> {
            List<Aktion> aktioner = new ArrayList<>();
            for (Aktionskode kode : Aktionskode.values()) {
                aktioner.add(TilfaeldigAktion.af(kode, terning));
            }
            byte[] aftryk = Aktionsbesked.fingeraftryk(aktioner);
            Collections.swap(aktioner, 0, 1 + terning.nextInt(10));
            assertThat(Aktionsbesked.fingeraftryk(aktioner)).isNotEqualTo(aftryk);
        });
    }

    @Test
    void enAktionMereTaeller() throws XMLStreamException {
        List<Aktion> aktioner = Laesning.aktioner(EKSEMPEL);
        List<Aktion> dobbelt = new ArrayList<>(aktioner);
        dobbelt.addAll(aktioner);
        assertThat(Aktionsbesked.fingeraftryk(dobbelt)).isNotEqualTo(Aktionsbesked.fingeraftryk(aktioner));
    }

    private static byte[] aftryk(String xml) {
        try {
            return Aktionsbesked.fingeraftryk(Laesning.aktioner(xml));
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }
}
