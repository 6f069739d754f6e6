package vn.diachido.unit;

import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.diachido.exchange.ImportResult;
import vn.diachido.exchange.ImportTransaction;
import vn.diachido.exchange.MappingNode;
import vn.diachido.unit.importer.ImportRepository;
import vn.diachido.unit.importer.ImportSteps;

/** Brings units from files into the database, by a mapping file that says which column is what. */
@Component
public class UnitImport {

    private final ImportTransaction transaction;

    public UnitImport(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Runs a mapping in one transaction.
     *
     * @param base beside which the files of the mapping lie
     * @param apply store it? If not, everything is done and taken back
     * @throws vn.diachido.exchange.ImportRefused where the mapping itself is wrong
     */
    public ImportResult run(
            Resource mapping, Resource base, boolean apply, Consumer<String> progress) {
        String name = String.valueOf(mapping.getFilename());
        ImportSteps steps = new ImportSteps(MappingNode.read(mapping, name), base, progress);
        return transaction.run("units", apply, ImportRepository::new, steps::run);
    }
}
