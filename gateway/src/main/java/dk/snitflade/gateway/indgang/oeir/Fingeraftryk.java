package dk.snitflade.gateway.indgang.oeir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** SHA-256 of what an account request says, whatever its header and spelling. */
final class Fingeraftryk {

    private Fingeraftryk() {}

    static byte[] af(Konto konto) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Map<UUID, Konto.Part> parter = new TreeMap<>(konto.parter());
            parter.values().forEach(part -> {
                sha.update(bytes(part.identifikation() + "|" + part.pEnhed()));
                if (part.skyldner() != null) {
                    sha.update(bytes(part.skyldner().art() + part.skyldner().nummer()));
                }
            });
            Konto udenParter = new Konto(
                    konto.identifikation(),
                    konto.ejer(),
                    konto.fagsystem(),
                    Map.of(),
                    konto.henstandTil(),
                    konto.afdrag(),
                    konto.krav(),
                    konto.andreObjekter());
            return sha.digest(bytes(udenParter.toString()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
