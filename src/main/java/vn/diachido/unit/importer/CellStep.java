package vn.diachido.unit.importer;

import org.springframework.core.io.Resource;
import vn.diachido.exchange.MappingNode;

/** Cells computed from centres, where no border is at hand. */
final class CellStep implements ImportStep {

    CellStep(MappingNode mapping, Resource base) {}

    @Override
    public void run(ImportContext context) {}
}
