package dk.snitflade.gateway.drift.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Danish letters arrive as they were meant. */
@MedProevegateway
class TegnsaetTest {

    @Autowired
    private Porte porte;

    @ParameterizedTest
    @CsvSource({"UTF-8,      text/xml;charset=UTF-8", "UTF-8,      text/xml", "ISO-8859-1, text/xml;charset=ISO-8859-1"
    })
    void soapFoelgerHovedetsTegnsaetOgEllersUtf8(String tegnsaet, String type)
            throws IOException, InterruptedException {
        String besked = "<?xml version=\"1.0\" encoding=\"" + tegnsaet + "\"?>" + Http.SOAP.replace("modtaget", "æøå");
        HttpResponse<String> svar = Http.bytes(
                porte.soap(), "/services/FordringIndberetService", type, besked.getBytes(Charset.forName(tegnsaet)));
        assertThat(svar.body()).contains("<svar>æøå</svar>");
    }

    @Test
    void formularerErUtf8() throws IOException, InterruptedException {
        HttpResponse<String> svar = Http.bytes(
                porte.drift(),
                "/proeve/formular",
                "application/x-www-form-urlencoded",
                "navn=%C3%A6%C3%B8%C3%A5".getBytes(StandardCharsets.US_ASCII));
        assertThat(svar.body()).isEqualTo("æøå");
    }
}
