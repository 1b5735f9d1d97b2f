package dk.snitflade.gateway.fordring;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One delivery as it came in at a door, free of dialect.
 *
 * @param afsender the technical caller: SE number (NyMF) or it-system instance (ØIR)
 * @param leveranceId MFLeveranceID (NyMF) or RequestId (ØIR); unique for ever per sender
 * @param transaktionsId the caller's id of the call
 * @param modtaget when the call was read
 * @param fingeraftryk SHA-256 of the canonical content without its context; equal content gives equal bytes
 * @param aktioner at least one
 */
public record Indberetning(
        Kanal kanal,
        String afsender,
        String leveranceId,
        String transaktionsId,
        Instant modtaget,
        byte[] fingeraftryk,
        List<Aktion> aktioner) {

    /** The door a delivery came through. */
    public enum Kanal {
        NYMF,
        OIR
    }

    public Indberetning {
        Objects.requireNonNull(kanal);
        Objects.requireNonNull(afsender);
        Objects.requireNonNull(leveranceId);
        Objects.requireNonNull(transaktionsId);
        Objects.requireNonNull(modtaget);
        aktioner = List.copyOf(aktioner);
    }
}
