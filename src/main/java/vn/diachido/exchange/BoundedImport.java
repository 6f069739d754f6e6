package vn.diachido.exchange;

import org.springframework.core.io.Resource;

/** An import that may be held within bounds: one that people start from a page. */
public interface BoundedImport {

    /** The same word as that of its command. */
    String what();

    /**
     * Brings in the file that a mapping describes.
     *
     * @param base a file beside which that file lies, such as the mapping itself
     * @param apply store it; otherwise only say what would be stored
     */
    ImportResult run(Resource mapping, Resource base, boolean apply, ImportBounds bounds);
}
