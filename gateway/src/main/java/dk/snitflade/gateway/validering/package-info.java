/**
 * The rejection numbers: their catalogue and one pure check per number (nymf.md 5). Decides from values, without I/O; all
 * reasons of an action are collected.
 */
package dk.snitflade.gateway.validering;
