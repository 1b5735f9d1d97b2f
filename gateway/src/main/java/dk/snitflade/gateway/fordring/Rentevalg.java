package dk.snitflade.gateway.fordring;

import java.math.BigDecimal;

/** RenteValgStruktur (nymf.md 3.2 row 13): who calculates interest and at which rate. Rates in percent a year. */
public record Rentevalg(String regel, String sats, BigDecimal merrente) {}
