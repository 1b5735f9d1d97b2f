package dk.snitflade.gateway.drift.overblik;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.SqlConfig;

/** Tests marked so share one started surface, and each finds the rows of {@code morgen.sql} at {@link Stilleur#NU}. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Proeveoverblik.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = Proeveindstillinger.class)
@Import(Side.class)
@Sql(scripts = "morgen.sql", config = @SqlConfig(encoding = "UTF-8"))
@TestExecutionListeners(listeners = Nulstilling.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@interface MedMorgen {}
