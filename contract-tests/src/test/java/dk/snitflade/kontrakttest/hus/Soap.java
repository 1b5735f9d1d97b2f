package dk.snitflade.kontrakttest.hus;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** A client of the gateway's SOAP surface. */
public record Soap(URI adresse) {

    /** Sends the message to the service it belongs to, in SOAP 1.2. */
    public Soapsvar send(Besked besked) {
        return send(besked, SoapVersion.SOAP12);
    }

    /** Sends the message to the service it belongs to. */
    public Soapsvar send(Besked besked, SoapVersion version) {
        return send(besked.kontrakt().sti(), besked.xml(), version);
    }

    /** Sends the payload to the path. */
    public Soapsvar send(String sti, byte[] indhold, SoapVersion version) {
        return raa(sti, version.kuvert(indhold), Map.of("Content-Type", version.indholdstype()));
    }

    /** Sends the bytes as they are. */
    public Soapsvar raa(String sti, byte[] krop, Map<String, String> hoved) {
        Personnumre.husk(krop);
        HttpRequest.Builder kald = Http.til(adresse.resolve(sti)).POST(BodyPublishers.ofByteArray(krop));
        hoved.forEach(kald::header);
        return Soapsvar.af(Http.send(kald.build()));
    }
}
