package vn.diachido.unit.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.diachido.exchange.DataSetDescription;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.MappingNode;
import vn.diachido.exchange.RasterCells;

/**
 * How a raster is read.
 *
 * @param countedOn the day for which it says how many people there are
 * @param hamletsOf the day whose hamlets and communes they are shared among
 */
record PopulationMapping(
        DataSetDescription dataSet,
        String file,
        RasterCells cells,
        LocalDate countedOn,
        LocalDate hamletsOf) {

    static PopulationMapping read(Resource mapping, Resource base) {
        MappingNode node = MappingNode.read(mapping, String.valueOf(mapping.getFilename()));
        DataSetDescription dataSet = DataSetDescription.of(node);
        String file = node.requireText("file");
        String crs = node.text("crs").orElse(null);
        LocalDate countedOn = node.requireDay("counted_on");
        LocalDate hamletsOf = node.day("hamlets_of").orElse(countedOn);
        node.refuseOthers();
        return new PopulationMapping(
                dataSet,
                file,
                RasterCells.open(beside(base, file), file, crs),
                countedOn,
                hamletsOf);
    }

    private static Resource beside(Resource base, String file) {
        if (Path.of(file).isAbsolute()) {
            return new FileSystemResource(file);
        }
        try {
            return base.createRelative(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is nothing to share. */
    ImportRefused nothing() {
        return new ImportRefused(
                "RASTER_EMPTY",
                file
                        + " holds no cell with people; is it the right file, with people in each cell?");
    }
}
