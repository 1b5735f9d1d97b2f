package dk.snitflade.gateway.drift.overblik;

import java.time.Instant;
import java.util.UUID;

/**
 * Something only a person at the municipality can do about a fagsystem's claim (oir.md 5.4, 5.5).
 *
 * @param noegle names it when it is closed
 * @param art STATSREFUNDERET, PARTNUMMER, SKYLDNERSKIFTE, RETURNERET, AFVIST or HOERING
 * @param kommune the municipality's CVR
 * @param krav the fagsystem's identification of the claim; null when it is about the account
 * @param fordring the claim id it has gone on under; null like krav
 * @param aktion the action that was refused or is heard; else null
 * @param tekst masked
 */
record Opgaveraekke(
        String noegle,
        String art,
        String kommune,
        String fagsystem,
        UUID konto,
        UUID krav,
        Long fordring,
        Long aktion,
        String tekst,
        Instant siden) {}
