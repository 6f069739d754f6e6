package vn.diachido.unit.population;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.Resource;
import picocli.CommandLine.Command;
import vn.diachido.command.MappedImportCommand;
import vn.diachido.exchange.ImportResult;

/** {@code import population}. */
@Command(
        name = "population",
        description =
                "People of hamlets without a figure, estimated from a raster of people (GeoTIFF). What a"
                        + " mapping says: src/docs/coverage.md.")
public final class PopulationImportCommand extends MappedImportCommand {

    @Override
    protected ImportResult bring(
            BeanFactory application, Resource mapping, Resource base, boolean apply) {
        return application.getBean(PopulationImport.class).run(mapping, base, apply);
    }
}
