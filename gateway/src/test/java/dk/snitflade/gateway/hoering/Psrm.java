package dk.snitflade.gateway.hoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.wsdl.Stier;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** PSRM as the tests see it: the mock's own record and orders, and words of PSRM's that no mock would say. */
@TestComponent
class Psrm {

    private static final Duration TAALMODIGHED = Duration.ofSeconds(20);

    private final Porte porte;

    Psrm(Porte porte) {
        this.porte = porte;
    }

    /** As new, and knowing where the gateway is. */
    void nulstil() {
        api("DELETE", "/api/modtaget", null);
        api(
                "PUT",
                "/api/psrm/gateway",
                "{\"adresse\":\"http://127.0.0.1:" + porte.soap() + Stier.MODTAG_STATUS_OPDATERING + "\"}");
    }

    /** Everything PSRM tells from now on is lost on the way. */
    void skubGaarTabt() {
        api("PUT", "/api/psrm/gateway", "{\"adresse\":\"http://127.0.0.1:9/\"}");
    }

    /** The next call misbehaves. */
    void fejl(String art, int sekunder) {
        api("PUT", "/api/psrm/fejl", "{\"art\":\"" + art + "\",\"antal\":1,\"sekunder\":" + sekunder + "}");
    }

    /** Every call is answered late, until {@link #rask()}: another call of ours may come before the one that is meant. */
    void langsom(int sekunder) {
        api("PUT", "/api/psrm/fejl", "{\"art\":\"TAVS\",\"sekunder\":" + sekunder + "}");
    }

    void rask() {
        api("DELETE", "/api/psrm/fejl", null);
    }

    /** From now on actions are answered MODTAGET and carried out by {@link #afslut}. */
    void senere() {
        api("PUT", "/api/psrm/udfald", "{\"hvornaar\":\"SENERE\"}");
    }

    void afgoer(long aktion, String afgoerelse) {
        afgoer(aktion, "{\"afgoerelse\":\"" + afgoerelse + "\"}", 202);
    }

    void afgoer(long aktion, String ordre, int ventet) {
        Soap svar = api("POST", "/api/psrm/hoering/" + aktion, ordre);
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(ventet);
    }

    void afslut(long aktion, String ordre) {
        Soap svar = api("POST", "/api/psrm/udfald/" + aktion, ordre);
        assertThat(svar.status()).as(svar.tekst()).isEqualTo(202);
    }

    /** Waits until PSRM has the action in høring. */
    void ventPaaHoering(long aktion) {
        await().atMost(TAALMODIGHED)
                .until(() -> api("GET", "/api/psrm/hoering", null).tekst().contains("\"aktionId\":" + aktion + ","));
    }

    /** Waits until everything PSRM has to tell is acknowledged. */
    void ventPaaKvitteringer() {
        await().atMost(TAALMODIGHED)
                .until(() -> !api("GET", "/api/psrm/post", null).tekst().contains("\"kvitteret\":false"));
    }

    /** The operations that took the action in, in their order; repeats that were refused are not among them. */
    List<String> optagelser(long aktion) {
        return Pattern.compile("\"operation\":\"(\\w+)\",\"aktionId\":" + aktion + ",[^}]*?\"optaget\":true")
                .matcher(raekker())
                .results()
                .map(fund -> fund.group(1))
                .toList();
    }

    /** The ids of the actions that were taken in, in their order. */
    List<Long> raekkefoelge() {
        return Pattern.compile("\"aktionId\":([0-9]+),[^}]*?\"optaget\":true")
                .matcher(raekker())
                .results()
                .map(fund -> Long.valueOf(fund.group(1)))
                .toList();
    }

    /** How many times an action came that PSRM had already. */
    long afviste600() {
        return Pattern.compile("\"nummer\":600")
                .matcher(api("GET", "/api/psrm/modtaget", null).tekst())
                .results()
                .count();
    }

    /** The message that took the action in last. */
    Soap besked(long aktion) {
        return api("GET", "/api/psrm/modtaget/" + aktion + ".xml", null);
    }

    /** Tells the gateway something directly. */
    Soap sig(String... opdateringer) {
        return Soap.post(
                porte.soap(),
                Stier.MODTAG_STATUS_OPDATERING,
                "<p:ModtagStatusOpdatering_I xmlns:p=\"urn:snitflade:psrm:1.0\""
                        + " xmlns:s=\"http://skat.dk/begrebsmodel/2009/01/15/\">" + Soap.kontekst()
                        + String.join("", opdateringer) + "</p:ModtagStatusOpdatering_I>");
    }

    /** @param hoering empty for none */
    static String opdatering(long aktion, String status, String hoering, String tid) {
        return "<p:StatusOpdatering><s:MFAktionID>" + aktion + "</s:MFAktionID><s:MFAktionStatusKode>" + status
                + "</s:MFAktionStatusKode>"
                + (hoering.isEmpty() ? "" : "<s:MFHøringStatusKode>" + hoering + "</s:MFHøringStatusKode>")
                + "<s:MFAktionStatusÆndretDato>" + tid + "</s:MFAktionStatusÆndretDato></p:StatusOpdatering>";
    }

    private String raekker() {
        // Reasons of a rejection are objects of their own, which would end a row too early.
        return api("GET", "/api/psrm/modtaget", null).tekst().replaceAll("\\{\"nummer\"[^}]*}", "");
    }

    private static Soap api(String metode, String sti, String krop) {
        return Soap.kald(Hoeringsmiljoe.MOCKS.port(), metode, sti, krop);
    }
}
