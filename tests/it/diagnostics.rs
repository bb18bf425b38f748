//! Every code is reported by a program that has that mistake, and its report is a snapshot.
