package dk.snitflade.gateway.drift.register;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests marked so share one started register, filled from the demo's configuration. Each uses fordringshavere of its
 * own, as nothing is ever taken away.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Proeveregister.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = Proevemiljoe.class)
@ActiveProfiles("demo")
@Import(Klient.class)
@interface MedRegister {}
