package dk.snitflade.gateway.sikkerhed.kryptering;

/**
 * The columns that are encrypted, and how a value is tied to its row: one that is moved to another row cannot be read.
 *
 * <p>What is left in clear, and why: ids, codes, dates and amounts, since the gateway decides by them and they name nobody;
 * {@code fordring.reference}, {@code oir_konto.noegle}, {@code oir_konto.sag} and {@code oir_fordring.noegle}, the sender's own
 * numbers, which must be unique or are searched; texts the gateway itself writes ({@code haendelse}, {@code forsoeg},
 * {@code hvorfor}, {@code afvisninger}), in which numbers of people are hidden before they are stored; {@code underretning_raa.fingeraftryk},
 * a SHA-256 that must be unique, of notifications that name claims but no people.
 */
public enum Felt {
    /** A message that is to be sent, or was. */
    AKTION("aktion", "indhold", "id", "aktion"),
    /** Who a new claim's debtors are. Read in one breath with what a back end did, so both are tied alike. */
    AKTION_HAEFTELSER("aktion", "haeftelser", "id", "udfoert"),
    /** What a back end did. */
    UDFOERT("udfoert", "indhold", "aktion", "udfoert"),
    /** A raw receipt; the database gives its number too late to tie it to that. */
    KVITTERING_RAA("kvittering_raa", "indhold", null, "kvittering_raa"),
    UNDERRETNING_RAA("underretning_raa", "indhold", "maal || '/' || nativt_nummer", "underretning_raa"),
    UNDERRETNING("underretning", "indhold", "nummer", "underretning"),
    /** A hash of a message most of which stands in clear beside it: who has both could try every person there is. */
    LEVERANCE_AFTRYK("leverance", "fingeraftryk", "id", "leverance.fingeraftryk"),
    KRAV_AFTRYK("oir_fordring", "fingeraftryk", "identifikation", "oir_fordring.fingeraftryk"),
    PART_NUMMER("oir_part", "nummer", "konto || '/' || identifikation", "oir_part.nummer"),
    PART_CVR("oir_part", "cvr", "konto || '/' || identifikation", "oir_part.cvr"),
    PART_NAVN("oir_part", "navn", "konto || '/' || identifikation", "oir_part.navn"),
    PART_FOEDT("oir_part", "foedt", "konto || '/' || identifikation", "oir_part.foedt"),
    ADRESSE_LINJER("oir_adresse", "linjer", "konto || '/' || part", "oir_adresse.linjer"),
    ADRESSE_DAR("oir_adresse", "dar", "konto || '/' || part", "oir_adresse.dar"),
    KONTO_SPECIFIKATION("oir_konto", "specifikation", "konto", "oir_konto.specifikation"),
    KONTO_OPKRAEVNINGSTEKST("oir_konto", "opkraevningstekst", "konto", "oir_konto.opkraevningstekst"),
    KRAV_TEKST("oir_fordring", "tekst", "identifikation", "oir_fordring.tekst"),
    /** Where somebody lives or lived. */
    KRAV_FORBRUGSSTED("oir_fordring", "forbrugssted", "identifikation", "oir_fordring.forbrugssted"),
    DEL_TEKST("oir_delfordring", "tekst", "identifikation", "oir_delfordring.tekst"),
    /** A library names the books. */
    DEL_REFERENCER("oir_delfordring", "referencer", "identifikation", "oir_delfordring.referencer"),
    BEVAEGELSE_TEKST("oir_bevaegelse", "tekst", "identifikation", "oir_bevaegelse.tekst"),
    TILBAGEMELDING_TEKST("tilbagemelding", "tekst", "noegle", "tilbagemelding.tekst"),
    TILBAGEMELDING_REFERENCE("tilbagemelding", "reference", "noegle", "tilbagemelding.reference"),
    POST_TEKST("inddrivelsespost", "tekst", "id", "inddrivelsespost.tekst");

    private final String tabel;
    private final String kolonne;
    private final String raekke;
    private final String binding;

    Felt(String tabel, String kolonne, String raekke, String binding) {
        this.tabel = tabel;
        this.kolonne = kolonne;
        this.raekke = raekke;
        this.binding = binding;
    }

    public String tabel() {
        return tabel;
    }

    public String kolonne() {
        return kolonne;
    }

    /** SQL for what names the row, as text; null when its values are tied to the column alone. */
    public String raekke() {
        return raekke;
    }

    /** What a value is tied to beside its row. */
    String binding() {
        return binding;
    }
}
