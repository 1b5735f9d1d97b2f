package dk.snitflade.gateway.drift.indsigt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A message without its people: structure, codes, days and amounts stay. */
class BeskedmaskeTest {

    private static final String BESKED = "<sbm:OpretFordring><sbm:DMIFordringTypeKode>KFUNDER</sbm:DMIFordringTypeKode>"
            + "<sbm:DMIFordringBeløb>100.00</sbm:DMIFordringBeløb><sbm:Note>Anne &amp; 0101701234</sbm:Note>"
            + "<sbm:Kunde><sbm:KundeNummer>0101701234</sbm:KundeNummer><sbm:KundeType>CPR</sbm:KundeType></sbm:Kunde>"
            + "<sbm:TomKode/><sbm:SagID art=\"x\">0101701234</sbm:SagID></sbm:OpretFordring>";

    @Test
    void kunKoderDageOgBeloebKanLaeses() {
        assertThat(Beskedmaske.masker(BESKED))
                .isEqualTo("<sbm:OpretFordring><sbm:DMIFordringTypeKode>KFUNDER</sbm:DMIFordringTypeKode>"
                        + "<sbm:DMIFordringBeløb>100.00</sbm:DMIFordringBeløb><sbm:Note>•••</sbm:Note>"
                        + "<sbm:Kunde><sbm:KundeNummer>•••</sbm:KundeNummer><sbm:KundeType>•••</sbm:KundeType></sbm:Kunde>"
                        + "<sbm:TomKode/><sbm:SagID art=\"x\">••••••-••••</sbm:SagID></sbm:OpretFordring>");
    }

    @Test
    void etElementPerLinje() {
        assertThat(Beskedmaske.linjer("<a><b>1</b><c/></a>")).isEqualTo("<a>\n<b>1</b>\n<c/></a>");
    }
}
