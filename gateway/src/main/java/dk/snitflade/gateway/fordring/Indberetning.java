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
 * @param aktioner at least one from NyMF; none from an ØIR request that brings no new claims
 * @param pakkede each action's canonical message as the journal keeps it, in their order, written when the fingerprint was made so
 *     that it is written once; empty when none was
 * @param xmlType SKAT or OIO, the NyMF dialect it came in; null from ØIR (nymf.md 2.3)
 */
public record Indberetning(
        Kanal kanal,
        String afsender,
        String leveranceId,
        String transaktionsId,
        Instant modtaget,
        byte[] fingeraftryk,
        List<Aktion> aktioner,
        List<byte[]> pakkede,
        String xmlType) {

    /** The door a delivery came through. */
    public enum Kanal {
        NYMF,
        OIR
    }

    /** A delivery without a dialect. */
    public Indberetning(
            Kanal kanal,
            String afsender,
            String leveranceId,
            String transaktionsId,
            Instant modtaget,
            byte[] fingeraftryk,
            List<Aktion> aktioner) {
        this(kanal, afsender, leveranceId, transaktionsId, modtaget, fingeraftryk, aktioner, null);
    }

    /** A delivery whose messages are not written yet. */
    public Indberetning(
            Kanal kanal,
            String afsender,
            String leveranceId,
            String transaktionsId,
            Instant modtaget,
            byte[] fingeraftryk,
            List<Aktion> aktioner,
            String xmlType) {
        this(kanal, afsender, leveranceId, transaktionsId, modtaget, fingeraftryk, aktioner, List.of(), xmlType);
    }

    public Indberetning {
        Objects.requireNonNull(kanal);
        Objects.requireNonNull(afsender);
        Objects.requireNonNull(leveranceId);
        Objects.requireNonNull(transaktionsId);
        Objects.requireNonNull(modtaget);
        aktioner = List.copyOf(aktioner);
        pakkede = List.copyOf(pakkede);
    }
}
