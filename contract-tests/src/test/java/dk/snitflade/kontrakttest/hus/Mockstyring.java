package dk.snitflade.kontrakttest.hus;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The mocks' own API: what they received, and how they should misbehave. */
public record Mockstyring(URI adresse) {

    /**
     * One action in one call.
     *
     * @param optaget true when this call took the action in, false for a repeat
     */
    public record Modtaget(
            Long aktionId,
            Long fordringId,
            Long leveranceId,
            String kode,
            String fordringstype,
            String reference,
            String status,
            boolean optaget) {}

    /** Every action in every call, in order of arrival. */
    public List<Modtaget> modtaget(Bagsystem bagsystem) {
        return Arrays.asList(Http.json(modtagetAdresse(bagsystem), Modtaget[].class));
    }

    /** How many times each action was taken in, by action id. */
    public Map<Long, Long> optaget(Bagsystem bagsystem) {
        return modtaget(bagsystem).stream()
                .filter(Modtaget::optaget)
                .collect(Collectors.groupingBy(Modtaget::aktionId, Collectors.counting()));
    }

    /** The payload that brought the action. */
    public byte[] besked(Bagsystem bagsystem, long aktionId) {
        return Http.hent(adresse.resolve("/api/" + bagsystem.sti() + "/modtaget/" + aktionId + ".xml"))
                .body();
    }

    /** Makes the back end misbehave until cleared. */
    public void fejl(Bagsystem bagsystem, String art) {
        Http.bestil("PUT", fejladresse(bagsystem), Map.of("art", art));
    }

    /** Makes the back end misbehave for the next calls. */
    public void fejl(Bagsystem bagsystem, String art, int antal) {
        Http.bestil("PUT", fejladresse(bagsystem), new HashMap<>(Map.of("art", art, "antal", antal)));
    }

    /** Makes the back end do its work and hold each answer back so long. */
    public void tier(Bagsystem bagsystem, int sekunder) {
        Http.bestil("PUT", fejladresse(bagsystem), Map.of("art", "TAVS", "sekunder", sekunder));
    }

    public void rydFejl(Bagsystem bagsystem) {
        Http.bestil("DELETE", fejladresse(bagsystem), null);
    }

    /** Makes the back end tell of a claim; felter as the mocks' own API has them. */
    public void underret(Bagsystem bagsystem, String type, long fordringId, Map<String, Object> felter) {
        Map<String, Object> ordre = new HashMap<>(felter);
        ordre.put("type", type);
        ordre.put("fordringId", fordringId);
        Http.bestil("POST", adresse.resolve("/api/" + bagsystem.sti() + "/underretninger"), ordre);
    }

    /** Makes the back end cover half of the claim, and tell of it. */
    public void delvistDaekket(Bagsystem bagsystem, long fordringId) {
        Http.bestil(
                "POST",
                adresse.resolve("/api/" + bagsystem.sti() + "/underretninger/delvist-daekket"),
                Map.of("fordringId", fordringId));
    }

    private record Fordring(BigDecimal rest) {}

    /** What is left of the claim at the back end, in kroner. */
    public BigDecimal rest(Bagsystem bagsystem, long fordringId) {
        return Http.json(adresse.resolve("/api/" + bagsystem.sti() + "/fordringer/" + fordringId), Fordring.class)
                .rest();
    }

    /** One thing a fagsystem was told; felter by their names on the wire. */
    public record Tilbagemelding(int nr, String operation, Map<String, String> felter, boolean gentaget) {}

    /** What the fagsystem has been told, in order of arrival. */
    public List<Tilbagemelding> tilbagemeldinger(String fagsystem) {
        return Arrays.asList(
                Http.json(adresse.resolve("/api/" + fagsystem + "/tilbagemeldinger"), Tilbagemelding[].class));
    }

    /** The payload that brought it. */
    public byte[] tilbagemelding(String fagsystem, int nr) {
        return Http.hent(adresse.resolve("/api/" + fagsystem + "/tilbagemeldinger/" + nr + ".xml"))
                .body();
    }

    /** Makes what has the name in the mocks' API misbehave until cleared. */
    public void fejl(String navn, String art) {
        Http.bestil("PUT", adresse.resolve("/api/" + navn + "/fejl"), Map.of("art", art));
    }

    public void rydFejl(String navn) {
        Http.bestil("DELETE", adresse.resolve("/api/" + navn + "/fejl"), null);
    }

    private URI modtagetAdresse(Bagsystem bagsystem) {
        return adresse.resolve("/api/" + bagsystem.sti() + "/modtaget");
    }

    private URI fejladresse(Bagsystem bagsystem) {
        return adresse.resolve("/api/" + bagsystem.sti() + "/fejl");
    }
}
