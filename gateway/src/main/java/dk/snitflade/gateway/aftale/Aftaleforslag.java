package dk.snitflade.gateway.aftale;

import java.util.List;

/** An agreement as somebody has typed it; nothing is checked, and every field may be null. */
public record Aftaleforslag(
        String fordringshaver,
        String navn,
        String gyldigFra,
        String gyldigTil,
        List<String> indberettere,
        List<String> typer,
        List<String> rettigheder) {}
