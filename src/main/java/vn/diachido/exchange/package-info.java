/**
 * Import and export of files, coordinate systems, encodings.
 *
 * <p>How an importer of a feature is written: read the mapping with {@link
 * vn.diachido.exchange.MappingNode#read}, its {@code data_set} with {@link
 * vn.diachido.exchange.DataSetDescription#of} and the file with {@link
 * vn.diachido.exchange.RowSources#open}; bind columns by {@link vn.diachido.exchange.Columns#of}
 * and geometry by {@link vn.diachido.exchange.Positions#of}; call {@code refuseOthers()}. Inside
 * {@link vn.diachido.exchange.ImportTransaction#run} go through {@code source.forEach}, catch
 * {@link vn.diachido.exchange.RowRejected} round each row and hand it to the {@link
 * vn.diachido.exchange.ImportReport}, compare with what is stored and write what differs in
 * batches. An {@link vn.diachido.exchange.ImportRefused} ends the whole import.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"query", "graphql", "database"})
package vn.diachido.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
