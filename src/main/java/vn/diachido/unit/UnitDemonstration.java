package vn.diachido.unit;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.DemonstrationPart;
import vn.diachido.exchange.ImportResult;

/** The demonstration units of {@code db/demo}, brought in by the same import as anybody's. */
@Component
@Order(10)
class UnitDemonstration implements DemonstrationPart {

    private final UnitImport units;
    private final HorizonRepository horizons;

    UnitDemonstration(UnitImport units, HorizonRepository horizons) {
        this.units = units;
        this.horizons = horizons;
    }

    @Override
    public boolean isEmpty() {
        return !horizons.knowsUnits();
    }

    @Override
    public void load(Consumer<String> progress) {
        ImportResult result =
                units.run(
                        new ClassPathResource("db/demo/units.yml"),
                        new ClassPathResource("db/demo/"),
                        true,
                        progress);
        result.refused()
                .ifPresent(refused -> {
                    throw new IllegalStateException(
                            "the demonstration units were refused", refused);
                });
    }
}
