/** The measurements of BENCHMARKS.md: ratios of two things measured in one run, never a number on its own. */
package dk.snitflade.baenk;
